import { Growth, memoryOf, roomForWhole } from './growth.ts'

/** Room at first, in keys. */
const least = 1024
/** A key and its place among those that come with it, in one number that is sorted: 30 bits and 22. */
const mostAtOnce = 2 ** 22

/**
 * Many lists of keys with their weights, in two arrays: they are held against each other often, and the garbage collector
 * has nothing to look through. Whoever looks at a list goes from `startOf` to `endOf`, by key; each key stands once.
 */
export class WeightedKeys {
  readonly #growth: Growth
  keys = roomForWhole(least)
  weights = roomForWeights(least)
  readonly #ends: number[] = []

  constructor(growth = new Growth()) {
    this.#growth = growth
  }

  /** Takes in a list, of keys from 0 below 2³⁰; returns its number. Of one key the weight counts that comes first. */
  add(keys: readonly number[], weights: readonly number[]): number {
    const start = this.#ends.at(-1) ?? 0
    this.#makeRoom(start + keys.length)
    let [end, last] = [start, -1]
    for (const placed of sortedOf(keys)) {
      const key = Math.floor(placed / mostAtOnce)
      if (key === last) continue
      this.keys[end] = key
      this.weights[end] = weights[placed % mostAtOnce] as number
      end += 1
      last = key
    }
    return this.#ends.push(end) - 1
  }

  startOf(list: number): number {
    return this.#ends[list - 1] ?? 0
  }

  /** After its last key. */
  endOf(list: number): number {
    return this.#ends[list] as number
  }

  #makeRoom(size: number): void {
    if (size <= this.keys.length) return
    const [keys, weights] = [this.keys, this.weights]
    this.keys = roomForWhole(this.#growth.roomFor(size, keys.length))
    this.weights = roomForWeights(this.keys.length)
    this.keys.set(keys)
    this.weights.set(weights)
  }
}

function roomForWeights(numbers: number): Float64Array {
  return new Float64Array(memoryOf(numbers * Float64Array.BYTES_PER_ELEMENT))
}

/** Room in which keys are sorted. */
let room = new Float64Array(1024)

/** Keys with their places, in their order, until the next are asked for. */
function sortedOf(keys: readonly number[]): Float64Array {
  if (keys.length > room.length) room = new Float64Array(2 * keys.length)
  for (let at = 0; at < keys.length; at += 1) room[at] = (keys[at] as number) * mostAtOnce + at
  return room.subarray(0, keys.length).sort()
}
