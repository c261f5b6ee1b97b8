import type { Decision } from '../model/decision.ts'
import { findAlsoTold } from './claims/also-told.ts'
import type { Likeness } from './claims/likeness.ts'
import { judge } from './claims/sameness.ts'
import type { Telling } from './claims/telling.ts'
import { decided, decisionsOn } from './decisions.ts'
import { agglomerate, type Pair } from './grouping/agglomerate.ts'
import { keyOf } from './grouping/key-of.ts'
import { pairsMet } from './grouping/postings.ts'
import { weightiest } from './grouping/weightiest.ts'
import { type InParts, mapInParts } from './in-parts.ts'

/** How sure it is of two statements of one claim that they are, on average. */
const sure = 0.38
/** Tellings are compared that share a fact, or one of this many of their weightiest features. */
const mostFeatures = 12
/** Of the tellings that share a feature, each is compared with this many. */
const mostCompared = 48

/** Tellings that say the same. */
export type ClaimGroup = readonly Telling[]

/** A claim by its tellings. */
export interface GroupedClaim {
  /** Those that say this first of all: each telling is one of these in one claim. */
  readonly own: ClaimGroup
  /** Those that say it beside something else, that they are grouped by. */
  readonly also: ClaimGroup
}

/** Groups the tellings of one story, sorted by place, by what they say, with pauses. */
export function* groupClaims(
  tellings: readonly Telling[],
  decisions: readonly Decision[],
  likeness: Likeness,
): InParts<GroupedClaim[]> {
  const placeOf = new Map(tellings.map(({ statement }, at) => [statement.id, at]))
  const keys = tellings.map(({ features, facts }) =>
    [...weightiest(features, mostFeatures), ...facts].map(keyOf),
  )
  const reviewed = tellings.flatMap(({ statement }, a) =>
    decisionsOn(decisions, 'claim', statement.id).flatMap((one): [number, number][] => {
      const b = placeOf.get(one.a === statement.id ? one.b : one.a)
      return b !== undefined && a < b ? [[a, b]] : []
    }),
  )
  const same = yield* judge(tellings, pairsMet(keys, mostCompared), likeness)
  const score = (a: number, b: number): number => {
    const [one, two] = [tellings[a], tellings[b]]
    if (!one || !two) return 0
    const verdict = decided(decisions, 'claim', one.statement.id, two.statement.id)?.verdict
    if (verdict === undefined) return same.of(a, b)
    return verdict === 'same' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  }
  const asked = [...same.pairs, ...reviewed.map(([a, b]) => ({ a, b }))]
  const pairs = yield* mapInParts(asked, ({ a, b }): Pair => ({ a, b, score: score(a, b) }))
  const groups = yield* agglomerate(tellings.length, pairs, sure, score)
  const articleOf = (index: number) => tellings[index]?.analysis.article.id ?? ''
  const also = yield* findAlsoTold(groups, articleOf, { pairs, of: score })
  const tellingsAt = (indices: readonly number[]) =>
    indices.flatMap((index) => tellings[index] ?? [])
  return groups.map((group, at) => {
    return { own: tellingsAt(group), also: tellingsAt(also[at] ?? []) }
  })
}
