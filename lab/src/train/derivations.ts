/**
 * Fits the weights and the odds of `relate/copies/derivation.ts`, what makes a report one that was made from another, on the dev
 * halves of corpus/copies and corpus/stories: an article and one made from it, in part or wholly, against two articles of an
 * event neither of which has anything from the other. Prints them with what they reach on events left out of the fitting.
 *
 *     node src/train/derivations.ts
 */
import { fileURLToPath } from 'node:url'
import { analyze, loadLanguage, read } from '@dateline/core'
import { derivationReasons } from '@dateline/core/inside/relate/copies/derivation'
import { type Told, toldIn } from '@dateline/core/inside/relate/copies/paraphrase/told'
import type { GoldCopy } from '../eval/gold/gold.ts'
import { type GoldStory, readStories } from '../eval/gold/read-stories.ts'
import { f1 } from '../eval/pairs.ts'
import { type Example, fitOdds, type Odds, probability } from './logistic.ts'

const folds = 7
/** Shares between 0 and 1 need greater weights than things that are so or not. */
const ridge = 0.3
const thresholds = [0.3, 0.35, 0.4, 0.45, 0.5, 0.6]

const language = await loadLanguage('en')
const corpus = (name: string) =>
  fileURLToPath(new URL(`../../../packages/core/corpus/${name}/`, import.meta.url))

/** All pairs of an event, the earlier first, whose relation the gold settles: two that were made from a third are left out. */
function pairsOf({ articles, gold }: Pick<GoldStory, 'articles' | 'gold'>): Example[] {
  const told = articles.flatMap(({ key, text, given }) =>
    read(text, given).map((article) => ({ key, told: toldIn(analyze(article, language)) })),
  )
  const sources = sourcesOf(gold.copies)
  return told.flatMap((one) =>
    told.flatMap((other): Example[] => {
      if (one === other) return []
      const yes = sources.get(other.key)?.[0] === one.key
      if (!yes && (!isEarlier(one.told, other.told) || areKin(sources, one.key, other.key)))
        return []
      const two = { earlier: one.told, later: other.told }
      return [{ measures: derivationReasons.map(({ measure }) => measure(two)), yes }]
    }),
  )
}

/** From the key of a copy to what it was made from, and what that was made from. */
function sourcesOf(copies: readonly GoldCopy[]): Map<string, string[]> {
  const from = new Map(
    copies.flatMap((one) => (one.directed ? [[one.copy, one.from] as const] : [])),
  )
  const sources = new Map<string, string[]>()
  for (const copy of from.keys()) {
    const above: string[] = []
    for (let key = from.get(copy); key !== undefined; key = from.get(key)) above.push(key)
    sources.set(copy, above)
  }
  return sources
}

function areKin(sources: ReadonlyMap<string, readonly string[]>, a: string, b: string): boolean {
  const [ofA, ofB] = [a, b].map((key) => [key, ...(sources.get(key) ?? [])])
  return ofA?.some((key) => ofB?.includes(key)) ?? false
}

function isEarlier({ article: a }: Told, { article: b }: Told): boolean {
  return (a.publishedAt ?? '') <= (b.publishedAt ?? '')
}

const events = Object.entries({
  copies: readStories(corpus('copies'), ['Copies']).dev,
  stories: readStories(corpus('stories')).dev,
}).flatMap(([name, some]) =>
  some.map((event, at) => ({ name, fold: at % folds, pairs: pairsOf(event) })),
)
const all = fitOdds(
  events.flatMap(({ pairs }) => pairs),
  ridge,
)
console.log(`odds ${all[0]?.toFixed(1)}`)
for (const [at, { name, weight }] of derivationReasons.entries())
  console.log(`${name.padEnd(24)} ${all[at + 1]?.toFixed(1).padStart(5)}   in the table: ${weight}`)

const byFold = Array.from({ length: folds }, (_, fold) =>
  fitOdds(
    events.filter((one) => one.fold !== fold).flatMap(({ pairs }) => pairs),
    ridge,
  ),
)
for (const [name, some] of Map.groupBy(events, (one) => one.name)) {
  for (const threshold of thresholds) {
    let [met, wrong, wanted] = [0, 0, 0]
    for (const { fold, pairs } of some) {
      const odds: Odds = byFold[fold] ?? all
      const isTold = ({ measures }: Example) => probability(odds, measures) >= threshold
      met += pairs.filter((pair) => pair.yes && isTold(pair)).length
      wrong += pairs.filter((pair) => !pair.yes && isTold(pair)).length
      wanted += pairs.filter(({ yes }) => yes).length
    }
    const [precision, recall] = [met / Math.max(1, met + wrong), met / wanted]
    const shown = [precision, recall].map((part) => (100 * part).toFixed(1)).join(' ')
    console.log(
      `${name} left out, probable ${threshold}: ${met} of ${wanted} met, ${wrong} wrong, P R ${shown} F1 ${f1(precision, recall).toFixed(1)}`,
    )
  }
}
