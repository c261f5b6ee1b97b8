import { areTwoSources } from '../../claims/originators.ts'
import { sureKindOf } from '../../told-kinds.ts'
import type { Reason } from '../../weigh.ts'
import type { FigurePair } from './reasons.ts'
import { sharedWords } from './shared-words.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import { grainOf, meet } from './two-figures.ts'

const yes = (holds: boolean) => (holds ? 1 : 0)

/** Odds of so many nats are one. */
const scale = 3

/** The odds that two times that exclude each other are a conflict where nothing speaks for it, in nats. */
export const timeOdds = -1.2

/**
 * What makes two times that exclude each other a conflict, beside how rare that is. Of times a report has many, and what
 * happens at each is told by its deed sooner than by its words. Fitted by `lab/src/train/figures.ts`.
 */
export const timeReasons: readonly Reason<FigurePair>[] = [
  {
    name: 'one question',
    weight: 2.7,
    measure: ({ odds }) => odds / scale,
    say: ({ a, b }) => {
      const kind = sureKindOf(a.kinds, b.kinds)
      if (kind) return `both tell: ${kind}`
      const shared = sharedWords(a, b).map((word) => `“${word}”`)
      return shared.length > 0 ? `both stand with ${shared.join(', ')}` : null
    },
  },
  {
    name: 'ahead of others',
    weight: 0.2,
    measure: ({ odds, rival }) => (odds - rival) / scale,
    say: ({ odds, rival }) => (odds > rival ? 'no other time is nearer' : null),
  },
  { name: 'another agrees', weight: -1.9, measure: ({ agreeing }) => agreeing },
  { name: 'a third says so', weight: -1.1, measure: ({ supported }) => supported },
  { name: 'one speaker', weight: -0.7, measure: (pair) => yes(speakers(pair) === 'one') },
  {
    name: 'two speakers',
    weight: 1.5,
    measure: (pair) => yes(speakers(pair) === 'two'),
    say: () => 'two speakers',
  },
  {
    name: 'other names close',
    weight: -0.7,
    measure: ({ a, b }) =>
      yes(a.closest.size > 0 && b.closest.size > 0 && !meet(a.closest, b.closest)),
  },
  {
    name: 'one deed',
    weight: 0.5,
    measure: (pair) => yes(deedOf(pair) !== null),
    say: (pair) => `both tell when: ${deedOf(pair)}`,
  },
  { name: 'days', weight: -0.4, measure: (pair) => yes(areBoth('day', pair)) },
  { name: 'years', weight: 0.6, measure: (pair) => yes(areBoth('year', pair)) },
  { name: 'both to come', weight: 1.2, measure: ({ a, b }) => yes(isToCome(a) && isToCome(b)) },
  {
    name: 'done and planned',
    weight: -0.7,
    measure: ({ a, b }) => yes(a.telling.statement.modality !== b.telling.statement.modality),
  },
  {
    name: 'no other time beside',
    weight: -0.9,
    measure: ({ a, b, layout }) =>
      yes([a, b].every((told) => !layout.beside(told).some(({ value }) => isTime(value)))),
  },
]

function speakers({ a, b }: FigurePair): 'one' | 'two' | null {
  const [one, other] = [a.telling.originator, b.telling.originator]
  if (one.key === other.key) return 'one'
  return areTwoSources(one, other) ? 'two' : null
}

/** What both times are the time of, as the language calls it. */
function deedOf({ a, b }: FigurePair): string | null {
  return a.figure.deeds.find((deed) => b.figure.deeds.includes(deed)) ?? null
}

function areBoth(one: string, { a, b }: FigurePair): boolean {
  return grain(a) === one && grain(b) === one
}

function grain({ value }: ToldFigure): string | null {
  return isTime(value) ? grainOf(value) : null
}

const isoDay = 'YYYY-MM-DD'.length

function isToCome({ value, telling: { published } }: ToldFigure): boolean {
  return isTime(value) && published !== null && value.value.slice(0, isoDay) > published
}
