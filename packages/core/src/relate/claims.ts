import type { Decision } from '../model/decision.ts'
import type { Likeness } from './claims/likeness.ts'
import type { Telling } from './claims/telling.ts'
import { decided } from './decisions.ts'
import { agglomerate, type Pair } from './grouping/agglomerate.ts'
import { keyOf } from './grouping/key-of.ts'
import { pairsMet } from './grouping/postings.ts'
import { weightiest } from './grouping/weightiest.ts'

/** How well two statements of one claim are aligned, on average. */
const aligned = 0.42
/** Tellings are compared that share a fact, or one of so many of their weightiest features. */
const mostFeatures = 12
/** Of the tellings that share a feature, each is compared with so many. */
const mostCompared = 48

/** Tellings that say the same. */
export type ClaimGroup = readonly Telling[]

/** Groups the tellings of one story, sorted by place, by what they say. */
export function groupClaims(
  tellings: readonly Telling[],
  decisions: readonly Decision[],
  likeness: Likeness,
): ClaimGroup[] {
  const score = (a: number, b: number): number => {
    const [one, two] = [tellings[a], tellings[b]]
    if (!one || !two) return 0
    const verdict = decided(decisions, 'claim', one.statement.id, two.statement.id)?.verdict
    if (verdict === 'same') return 1
    return verdict === 'different' ? Number.NEGATIVE_INFINITY : likeness(one, two)
  }
  const keys = tellings.map(({ features, facts }) =>
    [...weightiest(features, mostFeatures), ...facts].map(keyOf),
  )
  const pairs = pairsMet(keys, mostCompared).map(([a, b]): Pair => ({ a, b, score: score(a, b) }))
  return agglomerate(tellings.length, pairs, aligned, score).map((group) =>
    group.flatMap((index) => tellings[index] ?? []),
  )
}
