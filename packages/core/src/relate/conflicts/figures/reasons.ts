import { sizeOf } from '../measures.ts'
import type { Rivals } from './rivals.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import {
  inOtherTowns,
  nameOthers,
  ofOneThing,
  outcomeOf,
  shareName,
  withOneVerb,
} from './two-figures.ts'

/** Two figures that exclude each other, and how they stand among the others. */
export interface FigurePair {
  readonly a: ToldFigure
  readonly b: ToldFigure
  readonly rivals: Rivals
}

/** Something that speaks for two figures being of one thing, or against it. */
export interface Reason {
  /** What it is called where weights are fitted. */
  readonly name: string
  /** What it adds to the odds where it holds in full, in nats. */
  readonly weight: number
  /** How far it holds, 0 to 1. */
  readonly measure: (pair: FigurePair) => number
  /** What speaks for it, in words; null where that says nothing. */
  readonly say: (pair: FigurePair) => string | null
}

const silent = () => null
const yes = (holds: boolean) => (holds ? 1 : 0)

/** So many rivals say as much as more. */
const manyRivals = { nearer: 4, others: 8 }
/** Of two numbers of which one is so many times the other (in nats), it says nothing how many more. */
const mostTimes = 3

/**
 * What makes two figures that exclude each other a conflict, beside how rare that is. Fitted by
 * `lab/src/train/figures.ts`.
 */
export const reasons: readonly Reason[] = [
  {
    name: 'outcome',
    weight: 0.1,
    measure: ({ a, b }) => yes(outcomeOf(a) !== null && outcomeOf(a) === outcomeOf(b)),
    say: ({ a }) => `both give a number of ${outcomeOf(a)}`,
  },
  {
    name: 'of one thing',
    weight: 0.4,
    measure: ({ a, b }) => ofOneThing(a, b),
    say: ({ a, b }) => {
      const { of } = b.figure
      const shared = a.figure.of.filter(({ stem }) => of.some((other) => other.stem === stem))
      return `both are of ${shared.map(({ stem }) => stem).join(', ')}`
    },
  },
  {
    name: 'a name near',
    weight: 0.6,
    measure: ({ a, b }) => yes(shareName(a, b)),
    say: () => 'a name in common stands near',
  },
  { name: 'other names', weight: -0.4, measure: ({ a, b }) => yes(nameOthers(a, b)), say: silent },
  {
    name: 'other towns',
    weight: -0.2,
    measure: ({ a, b }) => yes(inOtherTowns(a, b)),
    say: silent,
  },
  {
    name: 'margin',
    weight: 1.5,
    measure: ({ rivals }) => rivals.margin,
    say: ({ rivals }) => (rivals.nearer === 0 ? 'no other figure is nearer' : null),
  },
  {
    name: 'nearer rivals',
    weight: -0.3,
    measure: ({ rivals: { nearer } }) => Math.min(1, nearer / manyRivals.nearer),
    say: silent,
  },
  {
    name: 'a nearer one agrees',
    weight: -0.5,
    measure: ({ rivals }) => yes(rivals.agreeing),
    say: silent,
  },
  {
    name: 'another time agrees',
    weight: -1,
    measure: ({ a, rivals }) => yes(isTime(a.value) && rivals.agreed),
    say: silent,
  },
  {
    name: 'others of its kind',
    weight: -2,
    measure: ({ rivals: { others } }) => Math.min(1, others / manyRivals.others),
    say: silent,
  },
  {
    name: 'times with one verb',
    weight: 0.5,
    measure: ({ a, b }) => (isTime(a.value) ? withOneVerb(a, b) : 0),
    say: ({ a }) => `both stand with “${a.figure.verb?.stem}”`,
  },
  {
    name: 'times with other verbs',
    weight: -0.5,
    measure: ({ a, b }) =>
      yes(
        isTime(a.value) &&
          a.figure.verb !== null &&
          b.figure.verb !== null &&
          withOneVerb(a, b) === 0,
      ),
    say: silent,
  },
  {
    name: 'times apart',
    weight: -1.4,
    measure: ({ a, b }) => {
      if (isTime(a.value) || isTime(b.value)) return 0
      const nats = Math.abs(Math.log((sizeOf(a.value) + 0.5) / (sizeOf(b.value) + 0.5)))
      return Math.min(1, nats / mostTimes)
    },
    say: silent,
  },
  {
    name: 'one speaker',
    weight: -0.7,
    measure: ({ a, b }) => yes(a.telling.originator.key === b.telling.originator.key),
    say: silent,
  },
  {
    name: 'one is vague',
    weight: -0.8,
    measure: ({ a, b }) =>
      yes([a, b].some(({ value }) => !isTime(value) && value.low !== value.high)),
    say: silent,
  },
]
