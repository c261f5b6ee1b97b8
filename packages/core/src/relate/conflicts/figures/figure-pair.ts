import { weeksApart } from '../../claims/days-apart.ts'
import { areTwoSources } from '../../claims/originators.ts'
import { sureKindOf } from '../../told-kinds.ts'
import type { Reason } from '../../weigh.ts'
import { sharedWords } from './shared-words.ts'
import type { Match, Standing } from './standing.ts'
import { meet } from './two-figures.ts'

/** Two figures that exclude each other, and how they stand among the others. */
export interface FigurePair extends Match, Standing {
  /** Whether the tellings that they stand in are one claim. */
  readonly oneClaim: boolean
}

/** A reason of numbers and of times, with its weight in the table of either, in nats. */
type Weighed = (weight: number) => Reason<FigurePair>

/** Odds of this many nats are one. */
const scale = 3

const yes = (holds: boolean) => (holds ? 1 : 0)

export const oneQuestion: Weighed = (weight) => ({
  name: 'one question',
  weight,
  measure: ({ odds }) => odds / scale,
  say: ({ a, b }) => {
    const kind = sureKindOf(a.kinds, b.kinds)
    if (kind) return `both tell: ${kind}`
    const shared = sharedWords(a, b).map((word) => `“${word}”`)
    return shared.length > 0 ? `both stand with ${shared.join(', ')}` : null
  },
})

export const aheadOfOthers: Weighed = (weight) => ({
  name: 'ahead of others',
  weight,
  measure: ({ odds, rival }) => (odds - rival) / scale,
  say: ({ odds, rival }) => (odds > rival ? 'no other figure is nearer' : null),
})

export const anotherAgrees: Weighed = (weight) => ({
  name: 'another agrees',
  weight,
  measure: ({ agreeing }) => agreeing,
})

export const thirdSaysSo: Weighed = (weight) => ({
  name: 'a third says so',
  weight,
  measure: ({ supported }) => supported,
})

export const oneSpeaker: Weighed = (weight) => ({
  name: 'one speaker',
  weight,
  measure: ({ a, b }) => yes(a.telling.originator.key === b.telling.originator.key),
})

export const twoSpeakers: Weighed = (weight) => ({
  name: 'two speakers',
  weight,
  measure: ({ a, b }) => yes(areTwoSources(a.telling.originator, b.telling.originator)),
  say: () => 'two speakers',
})

export const otherNamesClose: Weighed = (weight) => ({
  name: 'other names close',
  weight,
  measure: ({ a, b }) =>
    yes(a.closest.size > 0 && b.closest.size > 0 && !meet(a.closest, b.closest)),
})

// set by hand: no story of ours is so long
export const weeksBetween: Weighed = (weight) => ({
  name: 'weeks apart',
  weight,
  measure: ({ a, b }) => weeksApart(a.telling, b.telling),
})
