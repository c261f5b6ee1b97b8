import type { Denial } from '../../../model/statement.ts'
import { weeksApart } from '../../claims/days-apart.ts'
import { areTwoSources } from '../../claims/originators.ts'
import type { Telling } from '../../claims/telling.ts'
import { commonIn, compare, overlapOf } from '../../claims/two.ts'
import type { Reason } from '../../weigh.ts'

/** A telling that denies something, and one that has words of it. */
export interface Denied {
  readonly denying: Telling
  readonly telling: Telling
  readonly denial: Denial
  /** How well the two say the same, 0 to 1. */
  readonly alignment: number
}

/** A word is as rare as can be from here on (nats). */
const rarest = 7

/** So much of the shorter telling in the other leaves little that they could differ in. */
const nearlyAll = 0.7

const yes = (holds: boolean) => (holds ? 1 : 0)

/** What makes a denial a conflict with a telling that has words of it. Fitted by `lab/src/train/denials.ts`. */
export const reasons: readonly Reason<Denied>[] = [
  {
    name: 'rarest word denied',
    weight: 1,
    measure: ({ denial, telling }) =>
      Math.min(
        1,
        Math.max(...denial.stems.map((stem) => telling.features.get(stem) ?? 0)) / rarest,
      ),
  },
  { name: 'alike', weight: 2, measure: ({ alignment }) => alignment },
  {
    name: 'overlap',
    weight: 0.8,
    measure: ({ denying, telling }) => overlapOf(compare(denying, telling)),
  },
  {
    name: 'nearly all in common',
    weight: 0.4,
    measure: ({ denying, telling }) => yes(overlapOf(compare(denying, telling)) >= nearlyAll),
  },
  {
    // two reports hardly ever differ in nothing else: set by hand
    name: 'alike but for the no',
    weight: 2,
    measure: (denied) => yes(shareInBoth(denied) >= nearlyAll),
  },
  {
    name: 'one kind of event',
    weight: 0.1,
    measure: ({ denying, telling }) =>
      yes(denying.events.some(({ type }) => telling.events.some((one) => one.type === type))),
  },
  {
    name: 'one speaker',
    weight: 0.2,
    measure: ({ denying, telling }) => yes(denying.originator.key === telling.originator.key),
  },
  {
    name: 'two speakers',
    weight: 0.6,
    measure: ({ denying, telling }) => yes(areTwoSources(denying.originator, telling.originator)),
  },
  // set by hand: no story of ours is so long
  {
    name: 'weeks apart',
    weight: -4,
    measure: ({ denying, telling }) => weeksApart(denying, telling),
  },
  {
    name: 'happened and planned',
    weight: -0.4,
    measure: ({ denying, telling }) =>
      yes(denying.statement.modality !== telling.statement.modality),
  },
]

/** How much of the longer of the two is in the other, 0 to 1. */
function shareInBoth({ denying, telling }: Denied): number {
  return commonIn(compare(denying, telling)) / Math.max(1, denying.weight, telling.weight)
}
