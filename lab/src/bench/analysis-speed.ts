import { resourceUsage } from 'node:process'
import { analyze, type Language, loadLanguage, read } from '@dateline/core'
import { findNames } from '@dateline/core/inside/annotate/names'
import { tagWords } from '@dateline/core/inside/annotate/parts-of-speech'
import { findSentences } from '@dateline/core/inside/annotate/sentences'
import { findWords } from '@dateline/core/inside/annotate/words'
import { readWordFacts } from '@dateline/core/inside/annotate/words/word-facts'
import { loadTagger } from '@dateline/core/inside/language/en/tagger'
import { compromise, namesByCompromise } from '../eval/compromise.ts'
import { seedTexts } from './articles.ts'
import { benchByCpu, cpuMilliseconds, repeat } from './cpu-bench.ts'
import { secondsOf } from './seconds.ts'
import { inPercent, sharesOf } from './stage-shares.ts'

/** Tokens per second of words to names and of all of `analyze` on one core, over the seeds, warm, usually and at best. */
export async function measureAnalysis(): Promise<string[]> {
  const loading = cpuMilliseconds()
  await loadTagger('share-alike')
  const loaded = cpuMilliseconds() - loading
  const english = await loadLanguage('en')
  const texts = seedTexts()
  const articles = texts.flatMap((text) => read(text))
  const analyzeAll = repeat(2, () => {
    for (const article of articles) analyze(article, english)
  })

  repeat(50, analyzeAll)()
  const peak = resourceUsage().maxRSS / 1000

  const tagAll = repeat(5, () => {
    for (const text of texts) tag(text, english)
  })

  const bench = benchByCpu()
  bench.add('analyze', analyzeAll)
  bench.add('tag', tagAll)
  bench.add('peer', () => {
    for (const text of texts) namesByCompromise(text)
  })
  await bench.run()
  const [analyzed, tagged, peer] = ['analyze', 'tag', 'peer'].map((name) => secondsOf(bench, name))
  const shares = await sharesOf(['annotate', 'resolve'], repeat(40, analyzeAll))

  const told = articles.reduce((sum, one) => sum + analyze(one, english).tokens.length, 0)
  const all = texts.reduce((sum, text) => sum + tag(text, english), 0)
  const rate = (tokens: number, seconds = Number.NaN) =>
    Math.round(tokens / seconds).toLocaleString('en')
  const times = ((5 * (peer?.usual ?? 0)) / (tagged?.usual ?? 0)).toFixed(0)
  return [
    `weights   ${loaded.toFixed(0)} ms to load`,
    `tagging   ${rate(5 * all, tagged?.usual)} tokens/s, at best ${rate(5 * all, tagged?.least)}; ${times} times ${compromise}`,
    `analyze   ${rate(2 * told, analyzed?.usual)} tokens/s, at best ${rate(2 * told, analyzed?.least)}; ${inPercent(shares)}`,
    `memory    at most ${Math.round(peak)} MB, before what it is compared with is run`,
  ]
}

/** Words, sentences, parts of speech and names of a whole text; how many words there are. */
function tag(text: string, language: Language): number {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, language.writing)
  const sentences = findSentences(text, words, blocks, language.writing)
  const facts = readWordFacts(text, words, language.tagger)
  const tokens = tagWords(text, words, sentences, language, facts)
  findNames(text, tokens, sentences, language, facts)
  return words.length
}
