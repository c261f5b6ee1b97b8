import type { InParts } from '../in-parts.ts'
import { sampleOf } from './sample.ts'

/** How alike two things are, as indices. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Average-link clustering (Sokal and Michener 1958), greedy from the most alike pair down: two groups become
 * one when their members are, on average, at least `threshold` alike, and `cohesion` times as alike as those of the
 * looser of the two are among themselves (as in Chameleon: Karypis, Han and Kumar 1999). `likeness` says how alike
 * any two are, listed or not; a listed pair that scores minus infinity is never joined. Groups are sorted, and so
 * are they. With a pause for each pair of groups that is looked at.
 */
export function* agglomerate(
  size: number,
  pairs: readonly Pair[],
  threshold: number,
  likeness: (a: number, b: number) => number,
  cohesion = 0,
): InParts<number[][]> {
  const groupOf = Array.from({ length: size }, (_, index) => [index])
  const within = new Within()
  const apart = keptApart(pairs)
  /** How many members two groups had together when they were found too unlike. */
  const unlike = new Map<number[], Map<number[], number>>()
  const ranked = pairs
    .filter(({ score }) => score >= threshold)
    .sort((one, two) => two.score - one.score || one.a - two.a || one.b - two.b)
  for (const { a, b } of ranked) {
    const [one, two] = [groupOf[a] ?? [], groupOf[b] ?? []]
    if (one === two || unlike.get(one)?.get(two) === one.length + two.length) continue
    yield
    const average = meets(one, two, apart)
      ? Number.NEGATIVE_INFINITY
      : averageOf(one, two, likeness)
    if (average < Math.max(threshold, cohesion * Math.min(within.of(one), within.of(two)))) {
      for (const [here, there] of [
        [one, two],
        [two, one],
      ] as const) {
        unlike.set(here, (unlike.get(here) ?? new Map()).set(there, one.length + two.length))
      }
      continue
    }
    const [into, from] = one.length >= two.length ? [one, two] : [two, one]
    for (const member of from) groupOf[member] = into
    within.join(into, from, average)
    into.push(...from)
  }
  return [...new Set(groupOf)].map((group) => group.toSorted((one, two) => one - two))
}

/** How alike the members of groups are among themselves, on average. */
class Within {
  readonly #sums = new Map<readonly number[], number>()

  /** 0 of one alone: it stands with whom it is alike enough. */
  of(group: readonly number[]): number {
    const sum = this.#sums.get(group)
    return sum === undefined ? 0 : sum / pairsOf(group.length)
  }

  /** Takes in that a group is about to get the members of another, to which its own are so alike on average. */
  join(into: readonly number[], from: readonly number[], average: number): void {
    // what a reviewer joined is no more than the same
    const between = Math.min(1, average) * into.length * from.length
    const sum = (this.#sums.get(into) ?? 0) + (this.#sums.get(from) ?? 0) + between
    this.#sums.set(into, sum)
  }
}

function pairsOf(members: number): number {
  return (members * (members - 1)) / 2
}

/** How alike the members of two groups are, on average over all pairs; of large groups over some. */
export function averageOf(
  left: readonly number[],
  right: readonly number[],
  likeness: (a: number, b: number) => number,
): number {
  const [ones, others] = [sampleOf(left), sampleOf(right)]
  let sum = 0
  for (const one of ones) for (const other of others) sum += likeness(one, other)
  return sum / (ones.length * others.length)
}

type Apart = ReadonlyMap<number, ReadonlySet<number>>

function keptApart(pairs: readonly Pair[]): Apart {
  const apart = new Map<number, Set<number>>()
  for (const { a, b, score } of pairs) {
    if (score !== Number.NEGATIVE_INFINITY) continue
    apart.set(a, (apart.get(a) ?? new Set()).add(b))
    apart.set(b, (apart.get(b) ?? new Set()).add(a))
  }
  return apart
}

function meets(one: readonly number[], two: readonly number[], apart: Apart): boolean {
  if (apart.size === 0) return false
  return one.some((member) => two.some((other) => apart.get(member)?.has(other)))
}
