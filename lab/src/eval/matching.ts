import type { Place } from './gold/gold.ts'

export type Pair = readonly [Place, Place]
export type Meets = (one: Place, other: Place) => boolean

/** How many characters two places share; none or fewer where they lie apart. */
export function overlap(a: Place, b: Place): number {
  return a.article === b.article ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0
}

/** Half of the shorter lies in the other: the same appearance. */
export const halfInside: Meets = (a, b) =>
  overlap(a, b) >= Math.min(a.end - a.start, b.end - b.start) / 2

/** Some of the one lies in the other: the same telling phrase. */
export const touching: Meets = (a, b) => overlap(a, b) > 0

/** Two pairs are one, whichever comes first. */
export function samePair([a, b]: Pair, [c, d]: Pair, meets: Meets): boolean {
  return (meets(a, c) && meets(b, d)) || (meets(a, d) && meets(b, c))
}
