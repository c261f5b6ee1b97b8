/** A process of its own for one pile, so that its memory is its own: `node relate-pile.ts DATA COUNT`. */
import {
  type Analysis,
  analyze,
  articleFromText,
  extend,
  loadLanguage,
  relate,
} from '@dateline/core'
import { bcubed } from '../eval/pairs.ts'
import { cpuMilliseconds } from './cpu-bench.ts'
import { rewrite } from './rewritten.ts'
import { templatesFrom } from './templates.ts'

const [data = '', size = '1000'] = process.argv.slice(2)
const count = Number(size)
const added = 40

const language = await loadLanguage('en')
const storyOf = new Map<string, number>()
const analyses: Analysis[] = []
for (const { text, story, ...given } of rewrite(templatesFrom(data, language, 5), count + added)) {
  const analysis = analyze(articleFromText(text, given), language)
  storyOf.set(analysis.article.id, story)
  analyses.push(analysis)
}
const megabytes = () => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}
const before = megabytes()

// the articles that come later belong to stories anywhere in the pile
const step = Math.floor(analyses.length / added)
const later = analyses.filter((_, at) => at % step === step - 1).slice(0, added)
const start = cpuMilliseconds()
let newsroom = relate(analyses.filter((one) => !later.includes(one)))
const seconds = (cpuMilliseconds() - start) / 1000
const memory = megabytes() - before

const times = later.map((one) => {
  const from = cpuMilliseconds()
  newsroom = extend(newsroom, one).newsroom
  return cpuMilliseconds() - from
})
times.sort((a, b) => a - b)
const truth = [...Map.groupBy(storyOf.keys(), (id) => storyOf.get(id)).values()]
const score =
  count > 20_000
    ? null
    : bcubed(
        newsroom.stories.map(({ articles }) => articles),
        truth,
      )
const mean = times.reduce((sum, time) => sum + time, 0) / times.length
console.log(
  [
    `relate ${count.toLocaleString('en')} articles`,
    `${seconds.toFixed(1)} s of CPU`,
    `${Math.round(before)} MB analyses + ${Math.round(memory)} MB`,
    `one more: ${Math.round(times[times.length >> 1] ?? 0)} ms (median), ${Math.round(mean)} ms (mean)`,
    ...(score === null ? [] : [`stories BCubed F1 ${score.toFixed(1)}`]),
  ].join('   '),
)
