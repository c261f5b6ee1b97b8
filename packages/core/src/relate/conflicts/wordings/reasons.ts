import type { Telling } from '../../claims/telling.ts'
import type { Reason } from '../../weigh.ts'
import type { Aligned } from '../quotations/aligned.ts'

/** Two quotations of one speaker, of which each has words that the other has not. */
export interface TwoWordings {
  readonly a: Telling
  readonly b: Telling
  readonly aligned: Aligned
  /** The words that tell something, and that only the one has, wherever they stand; of the other likewise. */
  readonly own: readonly number[]
  readonly others: readonly number[]
}

/** This many words in common are as good as more. */
const much = 6

/** What makes two quotations of one speaker one in two wordings. Fitted by `lab/src/train/wordings.ts`. */
export const reasons: readonly Reason<TwoWordings>[] = [
  {
    name: 'in order, of the shorter',
    weight: 1.1,
    measure: ({ aligned }) => aligned.inOrder / shorterOf(aligned),
  },
  {
    name: 'in order, of the longer',
    weight: 2.1,
    measure: ({ aligned: { inOrder, one, other } }) => inOrder / Math.max(one.length, other.length),
  },
  {
    name: 'in order',
    weight: 1.6,
    measure: ({ aligned }) => Math.min(1, aligned.inOrder / much),
  },
  {
    name: 'many own words',
    weight: -1.8,
    measure: ({ own, others }) => Math.min(1, (Math.max(own.length, others.length) - 1) / much),
  },
  {
    name: 'word for word',
    weight: 0.2,
    measure: ({ aligned }) => Number(standBetweenTheSame(aligned)),
  },
  {
    name: 'only verbs',
    weight: -0.1,
    measure: ({ aligned: { one, other }, own, others }) =>
      Number(own.every((at) => one[at]?.verb) && others.every((at) => other[at]?.verb)),
  },
]

function shorterOf({ one, other }: Aligned): number {
  return Math.min(one.length, other.length)
}

/** Whether all that differs stands in one place of both: after, before or between the same words. */
function standBetweenTheSame({ ownOfOne, ownOfOther }: Aligned): boolean {
  return [ownOfOne, ownOfOther].every((own) => (own.at(-1) ?? 0) - (own[0] ?? 0) < own.length)
}
