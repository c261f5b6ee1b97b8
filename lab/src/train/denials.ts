/**
 * Fits the weights of `relate/conflicts/statuses/reasons.ts` and the odds of `denied.ts` beside it, what makes a denial a conflict
 * with what is told elsewhere, on the dev half of corpus/stories; prints them with what they reach on stories left out of
 * the fitting.
 *
 *     node src/train/denials.ts
 */
import { fileURLToPath } from 'node:url'
import type { Span } from '@dateline/core'
import { loadLanguage } from '@dateline/core'
import { align } from '@dateline/core/inside/relate/claims/alignment'
import { crowding } from '@dateline/core/inside/relate/claims/likeness'
import type { Telling } from '@dateline/core/inside/relate/claims/telling'
import { deniedBy } from '@dateline/core/inside/relate/conflicts/statuses/denied'
import { reasons } from '@dateline/core/inside/relate/conflicts/statuses/reasons'
import type { Contradiction, Place } from '../eval/gold/gold.ts'
import { type GoldStory, readStories } from '../eval/gold/read-stories.ts'
import { samePair, touching } from '../eval/matching.ts'
import { type Example, fitOdds, probability } from './logistic.ts'
import { tellStory } from './told-story.ts'

const folds = 6
const thresholds = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]
const corpus = fileURLToPath(new URL('../../../packages/core/corpus/stories/', import.meta.url))
const language = await loadLanguage('en')

interface Pair extends Example {
  readonly stated: Contradiction | null
  /** The denial and the article that tells otherwise: another of its sentences is no second mistake. */
  readonly once: string
}

function pairsOf(story: GoldStory): Pair[] {
  const { tellings, keyOf } = tellStory(story, language)
  const placeOf = ({ analysis }: Telling, { start, end }: Span): Place => ({
    article: keyOf(analysis),
    ...{ start, end },
  })
  const body = tellings.filter(({ inTitle }) => !inTitle)
  const found = body.flatMap((denying) =>
    body.flatMap((telling) => {
      if (telling.analysis === denying.analysis) return []
      const denied = deniedBy(denying, telling, align(denying, telling).score)
      if (!denied) return []
      const places = [placeOf(denying, denied.denial), placeOf(telling, telling.statement)] as const
      const stated = story.gold.conflicts.find(({ pairs }) =>
        pairs.some((one) => samePair(places, one, touching)),
      )
      const once = `${denying.statement.id} ${telling.analysis.article.id}`
      return [
        {
          measures: reasons.map(({ measure }) => measure(denied)),
          known: -crowding(denying, telling),
          stated: stated ?? null,
          once,
        },
      ]
    }),
  )
  return found.map((pair) => {
    const alike = found.filter(({ stated }) => stated === pair.stated).length
    return { ...pair, yes: pair.stated !== null, times: pair.stated ? 1 / Math.sqrt(alike) : 1 }
  })
}

const stories = readStories(corpus).dev.map(pairsOf)
const all = fitOdds(stories.flat())
console.log(`denied: odds ${all[0]?.toFixed(1)}`)
for (const [at, { weight, name }] of reasons.entries()) {
  console.log(`${name.padEnd(24)} ${all[at + 1]?.toFixed(1).padStart(5)}   in the table: ${weight}`)
}
const byFold = Array.from({ length: folds }, (_, fold) =>
  fitOdds(stories.filter((_, at) => at % folds !== fold).flat()),
)
for (const threshold of thresholds) {
  const told = stories.flatMap((pairs, at) =>
    pairs.filter(
      ({ measures, known }) => probability(byFold[at % folds] ?? all, measures, known) >= threshold,
    ),
  )
  const met = new Set(told.flatMap(({ stated }) => stated ?? [])).size
  const wrong = new Set(told.filter(({ stated }) => !stated).map(({ once }) => once)).size
  console.log(`left out, probable ${threshold}: ${met} met, ${wrong} wrong`)
}
