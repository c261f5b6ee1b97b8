import { asKey, keyOf, mix } from '../grouping/key-of.ts'

/** So many words in the same order hardly ever meet by chance. */
export const shingleSize = 6

/** Of so many shingles in a row at least one is a fingerprint: whoever shares them all shares that one. */
const window = 2

/** The words of an article as numbers, and each run of `shingleSize` of them as one (Broder 1997). */
export interface Shingled {
  readonly words: Int32Array
  readonly shingles: Int32Array
}

/** Words as numbers. */
export function wordKeys(folded: readonly string[]): Int32Array {
  return Int32Array.from(folded, keyOf)
}

export function shingle(words: Int32Array): Shingled {
  const shingles = new Int32Array(Math.max(0, words.length - shingleSize + 1))
  for (let at = 0; at < shingles.length; at += 1) {
    let hash = 0
    for (let next = at; next < at + shingleSize; next += 1) hash = mix(hash, words[next] as number)
    shingles[at] = asKey(hash)
  }
  return { words, shingles }
}

/**
 * The few shingles by which an article is found (winnowing: Schleimer, Wilkerson and Aiken 2003): the least
 * of each window, so that two articles with `window` shingles in a row in common have a fingerprint in common.
 */
export function fingerprintsOf({ shingles }: Shingled): number[] {
  const fingerprints = new Set<number>()
  for (let at = 0; at + window <= shingles.length; at += 1) {
    let least = shingles[at] as number
    for (let next = at + 1; next < at + window; next += 1)
      least = Math.min(least, shingles[next] as number)
    fingerprints.add(least)
  }
  return [...fingerprints]
}

/** Where each shingle first stands. */
export function firstPlaces({ shingles }: Shingled): Map<number, number> {
  const places = new Map<number, number>()
  for (const [at, key] of shingles.entries()) if (!places.has(key)) places.set(key, at)
  return places
}
