import { analyze, loadLanguage, read } from '@dateline/core'
import { Bench } from 'tinybench'
import { seedTexts } from './articles.ts'

/** Tokens per second of `read` and `analyze` on one core, over the seeds, warm. */
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
  const seconds = (name: string) => {
    const result = bench.getTask(name)?.result
    return result && 'latency' in result ? result.latency.p50 / 1000 : Number.NaN
  }
  return [
    `read      ${(megabytes / seconds('read')).toFixed(1)} MB/s`,
    `analyze   ${Math.round(tokens / seconds('analyze')).toLocaleString('en')} tokens/s`,
  ]
}
