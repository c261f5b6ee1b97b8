import type { Figure } from '../model/figure.ts'

/** What a figure tells, as a vector of length 1 over the kinds of figures. */
export type Kinds = ReadonlyMap<string, number>

export function kindsOf(tells: Figure['tells']): Kinds {
  const length = Math.hypot(...tells.map(({ probability }) => probability))
  return new Map(tells.map(({ kind, probability }) => [kind, probability / length]))
}

/** How far two figures tell the same, 0 to 1 (cosine). */
export function likenessOf(a: Kinds, b: Kinds): number {
  let sum = 0
  // not by entries: each would be an object, and pairs are many
  for (const kind of a.keys()) {
    const other = b.get(kind)
    if (other !== undefined) sum += (a.get(kind) as number) * other
  }
  return sum
}

/** What some figures tell together: with this, the kinds of a figure give how many tell the same as it. */
export function sumOf(all: Iterable<Kinds>): Kinds {
  const sum = new Map<string, number>()
  for (const kinds of all)
    for (const [kind, share] of kinds) sum.set(kind, (sum.get(kind) ?? 0) + share)
  return sum
}

/** Vectors as near as this tell one thing. */
const sure = 0.5

/** What both surely tell; null where that is not sure. */
export function sureKindOf(a: Kinds, b: Kinds): string | null {
  return likenessOf(a, b) >= sure ? kindOfBoth(a, b) : null
}

/** What both tell the most of; null where they have nothing in common. */
export function kindOfBoth(a: Kinds, b: Kinds): string | null {
  let [most, nearest]: [number, string | null] = [0, null]
  for (const kind of a.keys()) {
    const own = (a.get(kind) as number) * (b.get(kind) ?? 0)
    if (own > most) [most, nearest] = [own, kind]
  }
  return nearest
}
