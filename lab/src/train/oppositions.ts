/**
 * Fits the weights of `relate/conflicts/statuses/opposed-reasons.ts` and the odds of `opposed.ts` beside it, what makes words that
 * exclude each other a conflict, on the dev half of corpus/stories and on the pairs of corpus/conflicts that are looked at; prints
 * them with what they reach on stories left out of the fitting.
 *
 *     node src/train/oppositions.ts
 */
import { fileURLToPath } from 'node:url'
import type { Span } from '@dateline/core'
import { loadLanguage } from '@dateline/core'
import { align } from '@dateline/core/inside/relate/claims/alignment'
import { crowding } from '@dateline/core/inside/relate/claims/likeness'
import type { Telling } from '@dateline/core/inside/relate/claims/telling'
import { opposedIn } from '@dateline/core/inside/relate/conflicts/statuses/opposed'
import { opposedReasons } from '@dateline/core/inside/relate/conflicts/statuses/opposed-reasons'
import type { Place } from '../eval/gold/gold.ts'
import { readStories } from '../eval/gold/read-stories.ts'
import { samePair, touching } from '../eval/matching.ts'
import { type Example, fitOdds, probability } from './logistic.ts'
import { type Contradicting, readLookedPairs } from './looked-pairs.ts'
import { tellStory } from './told-story.ts'

const folds = 6
const thresholds = [0.2, 0.3, 0.4, 0.5, 0.6]
const corpus = fileURLToPath(new URL('../../../packages/core/corpus/stories/', import.meta.url))
const language = await loadLanguage('en')

interface Pair extends Example {
  /** The contradiction that it shows; null where it is none. */
  readonly stated: object | null
  /** The telling and the article that it is held against: another of its sentences is no second mistake. */
  readonly once: string
}

/** The words of two articles of a story that exclude each other, with the contradictions that they show. */
function pairsOf({ articles, conflicts }: Contradicting): Pair[] {
  const { tellings, keyOf } = tellStory({ articles }, language)
  const placeOf = ({ analysis }: Telling, { start, end }: Span): Place => ({
    article: keyOf(analysis),
    ...{ start, end },
  })
  const body = tellings.filter(({ inTitle }) => !inTitle)
  const found = body.flatMap((a, at) =>
    body.slice(at + 1).flatMap((b) => {
      if (a.analysis === b.analysis) return []
      return opposedIn({ a, b, alignment: align(a, b).score }).map((pair) => {
        const places = [placeOf(a, a.statement), placeOf(b, b.statement)] as const
        const stated = conflicts.find(({ pairs }) =>
          pairs.some((one) => samePair(places, one, touching)),
        )
        return {
          measures: opposedReasons.map(({ measure }) => measure(pair)),
          known: -crowding(a, b),
          stated: stated ?? null,
          once: `${a.statement.id} ${b.analysis.article.id}`,
        }
      })
    }),
  )
  return found.map((pair) => {
    const alike = found.filter(({ stated }) => stated === pair.stated).length
    return { ...pair, yes: pair.stated !== null, times: pair.stated ? 1 / Math.sqrt(alike) : 1 }
  })
}

const told = readStories(corpus).dev.map(({ articles, gold }): Contradicting => {
  return {
    articles,
    conflicts: gold.conflicts.filter(({ kind }) => kind === 'status' || kind === 'place'),
  }
})
const stories = [...told, ...readLookedPairs()].map(pairsOf)
const all = fitOdds(stories.flat())
console.log(`opposed: odds ${all[0]?.toFixed(1)}`)
for (const [at, { weight, name }] of opposedReasons.entries()) {
  console.log(`${name.padEnd(24)} ${all[at + 1]?.toFixed(1).padStart(5)}   in the table: ${weight}`)
}
const byFold = Array.from({ length: folds }, (_, fold) =>
  fitOdds(stories.filter((_, at) => at % folds !== fold).flat()),
)
for (const threshold of thresholds) {
  const chosen = stories.flatMap((pairs, at) =>
    pairs.filter(
      ({ measures, known }) => probability(byFold[at % folds] ?? all, measures, known) >= threshold,
    ),
  )
  const met = new Set(chosen.map(({ stated }) => stated).filter((one) => one !== null)).size
  const wrong = new Set(chosen.filter(({ stated }) => !stated).map(({ once }) => once)).size
  console.log(`left out, probable ${threshold}: ${met} met, ${wrong} wrong`)
}
