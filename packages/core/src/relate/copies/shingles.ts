import { asKey, mix } from '../grouping/key-of.ts'

/** This many words in the same order hardly ever meet by chance. */
export const shingleSize = 6

/** Of so many shingles in a row at least one is a fingerprint: whoever shares them all shares that one. */
const window = 2

/** The run of `shingleSize` words from one on, as a number (Broder 1997). */
export function shingleAt(words: ArrayLike<number>, at: number): number {
  let hash = 0
  for (let next = at; next < at + shingleSize; next += 1) hash = mix(hash, words[next] as number)
  return asKey(hash)
}

/**
 * The few shingles by which an article is found (winnowing: Schleimer, Wilkerson and Aiken 2003): the least
 * of each window, so that two articles with `window` shingles in a row in common have a fingerprint in common.
 */
export function fingerprintsOf(words: ArrayLike<number>): number[] {
  const shingles = Array.from({ length: Math.max(0, words.length - shingleSize + 1) }, (_, at) =>
    shingleAt(words, at),
  )
  const fingerprints = new Set<number>()
  for (let at = 0; at + window <= shingles.length; at += 1) {
    let least = shingles[at] as number
    for (let next = at + 1; next < at + window; next += 1)
      least = Math.min(least, shingles[next] as number)
    fingerprints.add(least)
  }
  return [...fingerprints]
}

/** A slot in which there is no key, and a place that was asked for. */
const [free, taken] = [-1, -1]

/** Where each shingle of an article first stands: made for one article after another, in the same room. */
export class FirstPlaces {
  #keys = new Int32Array(64)
  #places = new Int32Array(64)
  #last = 0

  /** Looks at an article, and forgets the one before. */
  lookAt(words: ArrayLike<number>): void {
    let size = 64
    while (size < 2 * words.length) size *= 2
    if (size > this.#keys.length) {
      this.#keys = new Int32Array(size)
      this.#places = new Int32Array(size)
    }
    this.#last = size - 1
    this.#keys.fill(free, 0, size)
    for (let at = 0; at + shingleSize <= words.length; at += 1) {
      const key = shingleAt(words, at)
      const slot = this.#slotOf(key)
      if (this.#keys[slot] === key) continue
      this.#keys[slot] = key
      this.#places[slot] = at
    }
  }

  /** Where a shingle first stands, for the first who asks for it; null: nowhere, or it was asked for. */
  take(key: number): number | null {
    const slot = this.#slotOf(key)
    const place = this.#keys[slot] === key ? (this.#places[slot] as number) : taken
    if (place === taken) return null
    this.#places[slot] = taken
    return place
  }

  #slotOf(key: number): number {
    let slot = key & this.#last
    while (this.#keys[slot] !== free && this.#keys[slot] !== key) slot = (slot + 1) & this.#last
    return slot
  }
}
