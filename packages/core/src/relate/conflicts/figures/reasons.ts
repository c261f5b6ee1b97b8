import type { Reason } from '../../weigh.ts'
import { sizeOf } from '../measures.ts'
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
import { isHigherLater } from './grew.ts'
import { atOtherTimes } from './one-slot.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import { kindOf, outcomeOf } from './two-figures.ts'

const yes = (holds: boolean) => (holds ? 1 : 0)

/** Of two numbers of which one is so many times the other (in nats), it says nothing how many more. */
const mostTimes = 3
/** This many times (in nats) and it is hardly the same thing that is counted. */
const farApart = 1.2
/** Of this and less a story has many counts. */
const few = 5

/**
 * What makes two numbers that exclude each other a conflict, beside how rare that is. Fitted by
 * `lab/src/train/figures.ts`, also on open texts, of events that are alike and not one; what tells two things apart by their names
 * weighs more than was fitted, and so does that another figure agrees.
 */
export const reasons: readonly Reason<FigurePair>[] = [
  oneQuestion(2.4),
  aheadOfOthers(0.1),
  {
    name: 'one claim',
    weight: 0,
    measure: ({ oneClaim }) => (oneClaim ? 1 : -1),
    say: ({ oneClaim }) => (oneClaim ? 'the tellings are one claim' : null),
  },
  anotherAgrees(-2.2),
  thirdSaysSo(-0.5),
  { name: 'times apart', weight: -1.7, measure: ratio },
  {
    name: 'times apart, outcome',
    weight: -0.9,
    measure: (pair) => (haveOneOutcome(pair) ? ratio(pair) : 0),
    say: ({ a }) => `both give a number of ${outcomeOf(a)}`,
  },
  {
    name: 'far apart',
    weight: -1.2,
    measure: (pair) => yes(natsApart(pair) > farApart),
  },
  { name: 'one is none', weight: 0.9, measure: (pair) => yes(sizes(pair)[0] === 0) },
  {
    name: 'small counts',
    weight: 0,
    measure: (pair) => yes(kindOf(pair.a) === 'count' && (sizes(pair)[1] ?? few + 1) <= few),
  },
  {
    name: 'one is vague',
    weight: 0,
    measure: ({ a, b }) =>
      yes([a, b].some(({ value }) => !isTime(value) && value.low !== value.high)),
  },
  oneSpeaker(-1.4),
  twoSpeakers(1.3),
  { name: 'growing', weight: -0.1, measure: ({ a, b }) => yes(isGrowing(a, b)) },
  {
    name: 'outcome higher later',
    weight: 1.2,
    measure: (pair) => yes(haveOneOutcome(pair) && isHigherLater(pair.a, pair.b) === true),
  },
  weeksBetween(-4),
  { name: 'other times', weight: -0.1, measure: (pair) => yes(atOtherTimes(pair)) },
  otherNamesClose(-0.7),
]

function haveOneOutcome({ a, b }: FigurePair): boolean {
  return outcomeOf(a) !== null && outcomeOf(a) === outcomeOf(b)
}

/** The two numbers, the smaller first; none of times. */
function sizes({ a, b }: FigurePair): number[] {
  return [a.value, b.value]
    .flatMap((value) => (isTime(value) ? [] : [sizeOf(value)]))
    .sort((one, two) => one - two)
}

/** How many times one number is the other, in nats; 0 for times. */
function natsApart(pair: FigurePair): number {
  const [small, large] = sizes(pair)
  if (small === undefined || large === undefined) return 0
  return Math.abs(Math.log((Math.abs(large) + 0.5) / (Math.abs(small) + 0.5)))
}

function ratio(pair: FigurePair): number {
  return Math.min(1, natsApart(pair) / mostTimes)
}

function isGrowing(a: ToldFigure, b: ToldFigure): boolean {
  return a.figure.growing || b.figure.growing
}
