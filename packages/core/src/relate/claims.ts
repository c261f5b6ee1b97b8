import type { Decision } from '../model/decision.ts'
import { agglomerate, type Pair } from './agglomerate.ts'
import { align } from './alignment.ts'
import { decided } from './decisions.ts'
import { byPlace, type Telling } from './telling.ts'

/** How well two statements of one claim are aligned, on average. */
const aligned = 0.55

/** Tellings that say the same. */
export type ClaimGroup = readonly Telling[]

/** Groups the tellings of one story by what they say. */
export function groupClaims(
  tellings: readonly Telling[],
  decisions: readonly Decision[],
): ClaimGroup[] {
  const sorted = tellings.toSorted(byPlace)
  const pairs: Pair[] = []
  for (const [a, b] of candidates(sorted)) {
    const [one, two] = [sorted[a], sorted[b]]
    if (!one || !two) continue
    const verdict = decided(decisions, 'claim', one.statement.id, two.statement.id)?.verdict
    const score =
      verdict === 'same'
        ? 1
        : verdict === 'different'
          ? Number.NEGATIVE_INFINITY
          : align(one, two).score
    if (score !== 0) pairs.push({ a, b, score })
  }
  return agglomerate(sorted.length, pairs, aligned).map((group) =>
    group.flatMap((index) => sorted[index] ?? []),
  )
}

/** Pairs that share at least one of their weightier features, by an index of features. */
function candidates(tellings: readonly Telling[]): [number, number][] {
  const index = new Map<string, number[]>()
  const pairs: [number, number][] = []
  for (const [at, { features }] of tellings.entries()) {
    const met = new Set<number>()
    for (const feature of features.keys()) {
      const holders = index.get(feature) ?? []
      for (const holder of holders) met.add(holder)
      holders.push(at)
      index.set(feature, holders)
    }
    for (const other of met) pairs.push([other, at])
  }
  return pairs
}
