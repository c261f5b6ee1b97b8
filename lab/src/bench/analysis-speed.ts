import { analyze, loadLanguage, read } from '@dateline/core'
import { Bench } from 'tinybench'
import { seedTexts } from './articles.ts'
import { secondsOf } from './seconds.ts'

/** Tokens per second of `read` and `analyze` on one core, over the seeds, warm, usually and at best. */
export async function measureAnalysis(): Promise<string[]> {
  const english = await loadLanguage('en')
  const texts = seedTexts()
  const articles = texts.flatMap((text) => read(text))
  const tokens = articles.reduce((sum, one) => sum + analyze(one, english).tokens.length, 0)
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

  const bench = new Bench({ time: 2000, warmupTime: 1000 })
  bench.add('read', () => {
    for (const text of texts) read(text)
  })
  bench.add('analyze', () => {
    for (const article of articles) analyze(article, english)
  })
  await bench.run()
  const [reading, analyzed] = [secondsOf(bench, 'read'), secondsOf(bench, 'analyze')]
  const rate = (seconds: number) => Math.round(tokens / seconds).toLocaleString('en')
  return [
    `read      ${(megabytes / reading.usual).toFixed(1)} MB/s, at best ${(megabytes / reading.least).toFixed(1)}`,
    `analyze   ${rate(analyzed.usual)} tokens/s, at best ${rate(analyzed.least)}`,
  ]
}
