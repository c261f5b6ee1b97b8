import type { Features } from './features.ts'
import type { Growth } from './growth.ts'
import { keyOf } from './key-of.ts'
import { LaidOut } from './laid-out.ts'
import { WeightedKeys } from './weighted-keys.ts'

/** Features of many things as numbers: to be compared often. */
export class Vectors {
  readonly #features: WeightedKeys
  readonly #laid: LaidOut
  readonly #norms: number[] = []

  constructor(growth?: Growth) {
    this.#features = new WeightedKeys(growth)
    this.#laid = new LaidOut(this.#features)
  }

  /** Takes in what something is about; returns its number. */
  add(features: Features): number {
    const vector = this.#features.add(Array.from(features.keys(), keyOf), [...features.values()])
    let squares = 0
    for (let at = this.#features.startOf(vector); at < this.#features.endOf(vector); at += 1) {
      const weight = this.#features.weights[at] as number
      squares += weight * weight
    }
    this.#norms.push(Math.sqrt(squares))
    return vector
  }

  /** Cosine of two, 0 to 1: fastest where one is compared with many in a row. */
  cosine(a: number, b: number): number {
    const other = this.#laid.lay(a, b)
    const { keys, weights } = this.#features
    const end = this.#features.endOf(other)
    // not to be declared with others: a number that is not whole would be a new object for each key
    let dot = 0
    for (let at = this.#features.startOf(other); at < end; at += 1) {
      const place = this.#laid.placeOf(keys[at] as number)
      if (place >= 0) dot += (weights[at] as number) * (weights[place] as number)
    }
    return dot === 0 ? 0 : dot / ((this.#norms[a] as number) * (this.#norms[b] as number))
  }
}
