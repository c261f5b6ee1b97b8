import { Growth } from './growth.ts'

/** Room at first, in keys. */
const least = 1024

/**
 * Many lists of keys with their weights, in two arrays: they are held against each other often, and the garbage collector
 * has nothing to look through. Whoever looks at a list goes from `startOf` to `endOf`, by key.
 */
export class WeightedKeys {
  readonly #growth: Growth
  keys = new Int32Array(least)
  weights = new Float64Array(least)
  readonly #ends: number[] = []

  constructor(growth = new Growth()) {
    this.#growth = growth
  }

  /** Takes in a list; returns its number. */
  add(weighted: Iterable<readonly [key: number, weight: number]>): number {
    const sorted = [...weighted].sort(([one], [other]) => one - other)
    const start = this.#ends.at(-1) ?? 0
    this.#makeRoom(start + sorted.length)
    for (const [at, [key, weight]] of sorted.entries()) {
      this.keys[start + at] = key
      this.weights[start + at] = weight
    }
    return this.#ends.push(start + sorted.length) - 1
  }

  startOf(list: number): number {
    return this.#ends[list - 1] ?? 0
  }

  /** Behind its last key. */
  endOf(list: number): number {
    return this.#ends[list] as number
  }

  #makeRoom(size: number): void {
    if (size <= this.keys.length) return
    const [keys, weights] = [this.keys, this.weights]
    this.keys = new Int32Array(this.#growth.roomFor(size, keys.length))
    this.weights = new Float64Array(this.keys.length)
    this.keys.set(keys)
    this.weights.set(weights)
  }
}
