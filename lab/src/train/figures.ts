/**
 * Fits the weights of `relate/conflicts/figures/reasons.ts` and the odds of `relate/conflicts/clashing-figures.ts` on the dev
 * half of corpus/stories, and prints them with what they reach on stories left out of the fitting.
 *
 *     node src/train/figures.ts
 */
import { fileURLToPath } from 'node:url'
import { loadLanguage } from '@dateline/core'
import { pairsOfFigures } from '@dateline/core/inside/relate/conflicts/clashing-figures'
import { reasons } from '@dateline/core/inside/relate/conflicts/figures/reasons'
import type { ToldFigure } from '@dateline/core/inside/relate/conflicts/figures/told-figure'
import type { Contradiction, Place } from '../eval/gold/gold.ts'
import { type GoldStory, readStories } from '../eval/gold/read-stories.ts'
import { samePair, touching } from '../eval/matching.ts'
import { f1 } from '../eval/pairs.ts'
import { type Example, fitOdds, type Odds, probability } from './logistic.ts'
import { tellStory } from './told-story.ts'

const folds = 6
const thresholds = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4]
const corpus = fileURLToPath(new URL('../../../packages/core/corpus/stories/', import.meta.url))
const language = await loadLanguage('en')

/** Two figures that exclude each other, and which contradiction they state. */
interface Pair extends Example {
  readonly stated: Contradiction | null
  /** What is printed: the same two phrases again are no second mistake. */
  readonly words: string
}

interface Told {
  readonly pairs: readonly Pair[]
  /** Contradictions of numbers and dates. */
  readonly wanted: number
}

function pairsOf(story: GoldStory): Told {
  const { tellings, entities, keyOf } = tellStory(story, language)
  const placeOf = ({ figure, analysis }: ToldFigure): Place => ({
    article: keyOf(analysis),
    ...{ start: figure.start, end: figure.end },
  })
  const printed = ({ figure, analysis }: ToldFigure) =>
    analysis.article.text.slice(figure.start, figure.end)
  const found = pairsOfFigures(tellings, entities).map((pair) => {
    const places = [placeOf(pair.a), placeOf(pair.b)] as const
    const stated =
      story.gold.conflicts.find(({ pairs }) =>
        pairs.some((one) => samePair(places, one, touching)),
      ) ?? null
    return {
      stated,
      measures: reasons.map(({ measure }) => measure(pair)),
      words: [printed(pair.a), printed(pair.b)].toSorted().join(' | '),
    }
  })
  const told = (one: Contradiction) => found.filter(({ stated }) => stated === one).length
  return {
    // copies state a contradiction over and over
    pairs: found.map((pair) => ({
      ...pair,
      yes: pair.stated !== null,
      times: pair.stated ? 1 / Math.sqrt(told(pair.stated)) : 1,
    })),
    wanted: story.gold.conflicts.filter(({ kind }) => kind === 'number' || kind === 'date').length,
  }
}

const stories = readStories(corpus).dev.map(pairsOf)
const odds = fitOdds(stories.flatMap(({ pairs }) => pairs))
console.log(`odds ${odds[0]?.toFixed(1)}`)
for (const [at, { weight, name }] of reasons.entries()) {
  console.log(
    `${name.padEnd(24)} ${odds[at + 1]?.toFixed(1).padStart(5)}   in the table: ${weight}`,
  )
}

const byFold = Array.from({ length: folds }, (_, fold) =>
  fitOdds(stories.filter((_, at) => at % folds !== fold).flatMap(({ pairs }) => pairs)),
)
for (const threshold of thresholds) {
  let [met, wrong, wanted] = [0, 0, 0]
  for (const [at, story] of stories.entries()) {
    const told = probablePairs(story, byFold[at % folds] ?? [], threshold)
    met += new Set(told.flatMap(({ stated }) => stated ?? [])).size
    wrong += new Set(told.filter(({ stated }) => !stated).map(({ words }) => words)).size
    wanted += story.wanted
  }
  const [precision, recall] = [met / Math.max(1, met + wrong), met / wanted]
  const shown = [precision, recall].map((share) => (100 * share).toFixed(1)).join(' ')
  console.log(
    `left out, probable ${threshold}: P R ${shown} F1 ${f1(precision, recall).toFixed(1)}`,
  )
}

function probablePairs({ pairs }: Told, odds: Odds, least: number): Pair[] {
  return pairs.filter(({ measures }) => probability(odds, measures) >= least)
}
