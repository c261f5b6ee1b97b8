/**
 * Fits the weights of `relate/conflicts/figures`: of `one-slot.ts`, what makes two figures answers to one question, and of
 * `reasons.ts` and `time-reasons.ts`, what makes two such numbers or times that exclude each other a conflict, with the odds of
 * all, on the dev half of corpus/stories and on the pairs of corpus/conflicts that are looked at; prints them with what they
 * reach on stories and pairs left out of the fitting.
 *
 * Of conflicts there are few. But figures of two articles that are equal and stand in one claim answer one question as well,
 * and of these there are many: the first table, which does not see what the figures say, learns from both.
 *
 *     node src/train/figures.ts
 */
import { fileURLToPath } from 'node:url'
import { loadLanguage } from '@dateline/core'
import { groupClaims } from '@dateline/core/inside/relate/claims'
import { alignOnce } from '@dateline/core/inside/relate/claims/likeness'
import { byPlace, type Telling } from '@dateline/core/inside/relate/claims/telling'
import {
  figurePairsIn,
  matchFigures,
} from '@dateline/core/inside/relate/conflicts/clashing-figures'
import type { FigurePair } from '@dateline/core/inside/relate/conflicts/figures/figure-pair'
import { slotReasons } from '@dateline/core/inside/relate/conflicts/figures/one-slot'
import { reasons } from '@dateline/core/inside/relate/conflicts/figures/reasons'
import type { Match } from '@dateline/core/inside/relate/conflicts/figures/standing'
import { timeReasons } from '@dateline/core/inside/relate/conflicts/figures/time-reasons'
import {
  isTime,
  type ToldFigure,
  tellFigures,
} from '@dateline/core/inside/relate/conflicts/figures/told-figure'
import { finish } from '@dateline/core/inside/relate/in-parts'
import type { Contradiction, Gold, Place } from '../eval/gold/gold.ts'
import { readStories } from '../eval/gold/read-stories.ts'
import { samePair, touching } from '../eval/matching.ts'
import { f1 } from '../eval/pairs.ts'
import { fitOdds, type Odds, probability, sumOf } from './logistic.ts'
import { type Contradicting, type LookedPair, readLookedPairs } from './looked-pairs.ts'
import { readOpenStories } from './open-stories.ts'
import { tellStory } from './told-story.ts'

const folds = 6
const thresholds = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6]
/** A conflict counts as so many figures that are equal. */
const conflictCounts = 4
const corpus = fileURLToPath(new URL('../../../packages/core/corpus/stories/', import.meta.url))
const language = await loadLanguage('en')

/** A match of two figures, what was measured of it, and what the gold says of it. */
interface Matched {
  readonly match: Match
  readonly measures: readonly number[]
  /** The contradiction that the two state. */
  readonly stated: Contradiction | null
  readonly nearMiss: boolean
  /** Whether both stand in one claim. */
  readonly together: boolean
}

/** What a table is of. */
type Kind = 'number' | 'date'

const tables = { number: reasons, date: timeReasons }

interface Told {
  readonly matched: readonly Matched[]
  /** The claim that a telling is grouped into, by its number. */
  readonly claimOf: ReadonlyMap<Telling, number>
  /** Contradictions of numbers, and of dates. */
  readonly wanted: Readonly<Record<Kind, number>>
}

/** Articles, and what is known of them. */
type Known = Contradicting & Pick<Gold, 'nearMisses'> & Pick<LookedPair, 'claims'>

function matchStory(story: Known): Told {
  const { tellings, entities, keyOf } = tellStory(story, language)
  const placeOf = ({ figure, analysis }: ToldFigure): Place => ({
    article: keyOf(analysis),
    ...{ start: figure.start, end: figure.end },
  })
  const { conflicts, nearMisses, claims: wantedClaims } = story
  const matched = finish(matchFigures(tellFigures(tellings, entities))).map((match): Matched => {
    const places = [placeOf(match.a), placeOf(match.b)] as const
    const states = ({ pairs }: Contradiction) =>
      pairs.some((one) => samePair(places, one, touching))
    return {
      match,
      measures: slotReasons.map(({ measure }) => measure(match)),
      stated: conflicts.find(states) ?? null,
      nearMiss: nearMisses.some(states),
      together: wantedClaims.some(({ appearances }) =>
        places.every((place) => appearances.some((one) => touching(one, place))),
      ),
    }
  })
  const claims = finish(groupClaims(tellings.toSorted(byPlace), [], alignOnce(tellings)))
  return {
    matched,
    claimOf: new Map(
      claims.flatMap(({ own }, claim) => own.map((telling) => [telling, claim] as const)),
    ),
    wanted: { number: count(conflicts, 'number'), date: count(conflicts, 'date') },
  }
}

function count(conflicts: readonly Contradiction[], of: Kind): number {
  return conflicts.filter(({ kind }) => kind === of).length
}

/** What is told of one question, and pairs of figures that hardly are: those that exclude each other and are no conflict. */
function slotExamples({ matched }: Told) {
  return matched.flatMap(({ match, measures, stated, nearMiss, together }) => {
    if (stated) return [{ measures, yes: true, times: conflictCounts * share(matched, stated) }]
    if (nearMiss) return []
    if (match.equal) return together ? [{ measures, yes: true }] : []
    return match.exclusive ? [{ measures, yes: false }] : []
  })
}

/** Copies state a contradiction over and over. */
function share(matched: readonly Matched[], stated: Contradiction): number {
  return 1 / Math.sqrt(matched.filter((one) => one.stated === stated).length)
}

/** Numbers or times that exclude each other, two by two, each with what was measured under these odds of one question. */
function conflictExamples({ matched, claimOf }: Told, slot: Odds, kind: Kind) {
  const matches = matched.map(({ match, measures, stated }) => ({
    ...match,
    odds: sumOf(slot, measures),
    stated,
  }))
  const pairs = finish(figurePairsIn(matches, claimOf)).filter(
    ({ a }) => isTime(a.value) === (kind === 'date'),
  )
  return pairs.map((pair) => ({
    measures: tables[kind].map(({ measure }) => measure(pair)),
    yes: pair.stated !== null,
    times: pair.stated ? share(matched, pair.stated) : 1,
    stated: pair.stated,
    words: wordsOf(pair),
  }))
}

/** What is printed: the same two phrases again are no second mistake. */
function wordsOf({ a, b }: FigurePair): string {
  return [a, b]
    .map(({ figure, analysis }) => analysis.article.text.slice(figure.start, figure.end))
    .toSorted()
    .join(' | ')
}

function show(title: string, table: readonly { name: string; weight: number }[], fitted: Odds) {
  console.log(`${title}: odds ${fitted[0]?.toFixed(1)}`)
  for (const [at, { weight, name }] of table.entries()) {
    console.log(
      `${name.padEnd(24)} ${fitted[at + 1]?.toFixed(1).padStart(5)}   in the table: ${weight}`,
    )
  }
}

const stories = readStories(corpus).dev.map(({ articles, gold }) =>
  matchStory({ ...gold, articles }),
)
const pairs = readLookedPairs().map((pair) => {
  const conflicts = pair.conflicts.filter(({ kind }) => kind === 'number' || kind === 'date')
  return matchStory({ ...pair, conflicts, nearMisses: [] })
})
const open = readOpenStories(language).map((story) =>
  matchStory({ ...story, nearMisses: [], claims: [] }),
)
interface Fitted extends Record<Kind, Odds> {
  readonly slot: Odds
}

function fit(some: readonly Told[]): Fitted {
  const slot = fitOdds(some.flatMap(slotExamples))
  const fitted = (kind: Kind) => fitOdds(some.flatMap((one) => conflictExamples(one, slot, kind)))
  return { slot, number: fitted('number'), date: fitted('date') }
}
const all = fit([...stories, ...pairs, ...open])
show('one question', slotReasons, all.slot)
show('numbers', reasons, all.number)
show('times', timeReasons, all.date)

const leftOut = (some: readonly Told[], fold: number) => some.filter((_, at) => at % folds !== fold)
const byFold = Array.from({ length: folds }, (_, fold) =>
  fit([stories, pairs, open].flatMap((some) => leftOut(some, fold))),
)

function showLeftOut(name: string, some: readonly Told[], kind: Kind, threshold: number) {
  let [met, wrong, wanted] = [0, 0, 0]
  for (const [at, story] of some.entries()) {
    const fitted = byFold[at % folds] ?? all
    const told = conflictExamples(story, fitted.slot, kind).filter(
      ({ measures }) => probability(fitted[kind], measures) >= threshold,
    )
    met += new Set(told.flatMap(({ stated }) => stated ?? [])).size
    wrong += new Set(told.filter(({ stated }) => !stated).map(({ words }) => words)).size
    wanted += story.wanted[kind]
  }
  const [precision, recall] = [met / Math.max(1, met + wrong), met / Math.max(1, wanted)]
  const shown = [precision, recall].map((part) => (100 * part).toFixed(1)).join(' ')
  console.log(
    `${kind}s of ${name} left out, probable ${threshold}: ${met} met, ${wrong} wrong, P R ${shown} F1 ${f1(precision, recall).toFixed(1)}`,
  )
}
for (const [name, some] of Object.entries({ stories, pairs, open }))
  for (const kind of ['number', 'date'] as const)
    for (const threshold of thresholds) showLeftOut(name, some, kind, threshold)
