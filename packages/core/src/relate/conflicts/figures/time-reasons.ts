import type { Reason } from '../../weigh.ts'
import {
  aheadOfOthers,
  anotherAgrees,
  type FigurePair,
  oneQuestion,
  oneSpeaker,
  otherNamesClose,
  thirdSaysSo,
  twoSpeakers,
  weeksBetween,
} from './figure-pair.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import { grainOf } from './two-figures.ts'

const yes = (holds: boolean) => (holds ? 1 : 0)

/** The odds that two times that exclude each other are a conflict where nothing speaks for it, in nats. */
export const timeOdds = -1.4

/**
 * What makes two times that exclude each other a conflict, beside how rare that is. Of times a report has many, and what
 * happens at each is told by its deed sooner than by its words. Fitted by `lab/src/train/figures.ts`,
 * but that another figure agrees weighs more than was fitted.
 */
export const timeReasons: readonly Reason<FigurePair>[] = [
  oneQuestion(2.7),
  aheadOfOthers(0.3),
  anotherAgrees(-1.9),
  thirdSaysSo(-1.1),
  oneSpeaker(-1.1),
  twoSpeakers(1.8),
  otherNamesClose(-0.7),
  weeksBetween(-4),
  {
    name: 'one deed',
    weight: 0.5,
    measure: (pair) => yes(deedOf(pair) !== null),
    say: (pair) => `the same deed (${deedOf(pair)})`,
  },
  { name: 'days', weight: -0.5, measure: (pair) => yes(areBoth('day', pair)) },
  { name: 'years', weight: -0.2, measure: (pair) => yes(areBoth('year', pair)) },
  { name: 'both to come', weight: 1.4, measure: ({ a, b }) => yes(isToCome(a) && isToCome(b)) },
  {
    name: 'done and planned',
    weight: -0.8,
    measure: ({ a, b }) => yes(a.telling.statement.modality !== b.telling.statement.modality),
  },
  {
    name: 'no other time beside',
    weight: -0.8,
    measure: ({ a, b, layout }) =>
      yes([a, b].every((told) => !layout.beside(told).some(({ value }) => isTime(value)))),
  },
]

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
