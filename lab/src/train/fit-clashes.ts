import { fileURLToPath } from 'node:url'
import { loadLanguage, type Span } from '@dateline/core'
import { align } from '@dateline/core/inside/relate/claims/alignment'
import { crowding } from '@dateline/core/inside/relate/claims/likeness'
import type { Telling } from '@dateline/core/inside/relate/claims/telling'
import type { Against } from '@dateline/core/inside/relate/conflicts/clash'
import type { Contradiction, Place } from '../eval/gold/gold.ts'
import { readStories } from '../eval/gold/read-stories.ts'
import { samePair, touching } from '../eval/matching.ts'
import { type Example, fitOdds, probability } from './logistic.ts'
import { type Contradicting, readLookedPairs } from './looked-pairs.ts'
import { readOpenStories } from './open-stories.ts'
import { tellStory } from './told-story.ts'

const folds = 8
const thresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6]
const corpus = fileURLToPath(new URL('../../../packages/core/corpus/stories/', import.meta.url))

/** What two tellings may contradict each other in: what was measured of it, and where both tell it. */
export interface Candidate {
  readonly measures: readonly number[]
  readonly a: Span
  readonly b: Span
}

/** What a table is to tell. */
export interface ClashTable {
  readonly reasons: readonly { readonly name: string; readonly weight: number }[]
  readonly kinds: ReadonlySet<Contradiction['kind']>
  readonly candidatesOf: (against: Against) => Candidate[]
  /** False where a long article makes none of them less probable. */
  readonly crowds?: boolean
}

interface Found extends Example {
  /** The contradiction that it shows; null where it is none. */
  readonly stated: Contradiction | null
  /** The telling and the article that it is held against: another of its sentences is no second mistake. */
  readonly once: string
}

/** The candidates of a story, and which fold leaves it out. */
interface Searched {
  readonly found: readonly Found[]
  readonly fold: number
  readonly wanted: number
}

/**
 * Fits what makes two tellings of a story a contradiction, on the dev half of corpus/stories, on the pairs of
 * corpus/conflicts that are looked at and on the open texts, which have none; prints the weights, beside those in the table, and
 * what they reach on stories, pairs and open texts that were left out of the fitting.
 */
export async function fitClashes(table: ClashTable): Promise<void> {
  const language = await loadLanguage('en')
  const search = (story: Contradicting, fold: number): Searched => {
    const conflicts = story.conflicts.filter(({ kind }) => table.kinds.has(kind))
    const { tellings, keyOf } = tellStory(story, language)
    const body = tellings.filter(({ inTitle }) => !inTitle)
    const placeOf = ({ analysis }: Telling, { start, end }: Span): Place => ({
      article: keyOf(analysis),
      ...{ start, end },
    })
    const found = body.flatMap((a, at) =>
      body.slice(at + 1).flatMap((b): Omit<Found, 'yes' | 'times'>[] => {
        if (a.analysis === b.analysis) return []
        const once = `${a.statement.id} ${b.analysis.article.id}`
        return table.candidatesOf({ a, b, alignment: align(a, b).score }).map((one) => {
          const places = [placeOf(a, one.a), placeOf(b, one.b)] as const
          const stated = conflicts.find(({ pairs }) =>
            pairs.some((pair) => samePair(places, pair, touching)),
          )
          return {
            ...one,
            known: table.crowds === false ? 0 : -crowding(a, b),
            stated: stated ?? null,
            once,
          }
        })
      }),
    )
    return { found: found.map((one) => weighed(one, found)), fold, wanted: conflicts.length }
  }
  const stories = readStories(corpus).dev.map(({ articles, gold }, at) =>
    search({ articles, conflicts: gold.conflicts }, at % folds),
  )
  const pairs = readLookedPairs().map((pair) => search(pair, pair.group % folds))
  const open = readOpenStories(language).map((story, at) => search(story, at % folds))
  const every = [...stories, ...pairs, ...open]
  const fit = (some: readonly Searched[]) => fitOdds(some.flatMap(({ found }) => found))
  const all = fit(every)
  console.log(`odds ${all[0]?.toFixed(1)}`)
  for (const [at, { name, weight }] of table.reasons.entries()) {
    console.log(
      `${name.padEnd(24)} ${all[at + 1]?.toFixed(1).padStart(5)}   in the table: ${weight}`,
    )
  }
  const byFold = Array.from({ length: folds }, (_, fold) =>
    fit(every.filter((one) => one.fold !== fold)),
  )
  for (const [name, some] of Object.entries({ stories, pairs, open })) {
    const wanted = some.reduce((sum, one) => sum + one.wanted, 0)
    for (const threshold of thresholds) {
      const told = some.flatMap(({ found, fold }, at) =>
        found
          .filter(
            ({ measures, known }) => probability(byFold[fold] ?? all, measures, known) >= threshold,
          )
          .map((one) => ({ ...one, once: `${at} ${one.once}` })),
      )
      const met = new Set(told.flatMap(({ stated }) => stated ?? [])).size
      const wrong = new Set(told.filter(({ stated }) => !stated).map(({ once }) => once)).size
      console.log(
        `${name} left out, probable ${threshold}: ${met} of ${wanted} met, ${wrong} wrong`,
      )
    }
  }
}

/** Copies state a contradiction over and over: each counts the less. */
function weighed(
  one: Omit<Found, 'yes' | 'times'>,
  found: readonly Omit<Found, 'yes' | 'times'>[],
): Found {
  if (!one.stated) return { ...one, yes: false, times: 1 }
  const alike = found.filter(({ stated }) => stated === one.stated).length
  return { ...one, yes: true, times: 1 / Math.sqrt(alike) }
}
