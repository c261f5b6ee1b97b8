import type { Features } from './features.ts'
import type { Growth } from './growth.ts'
import { keyOf } from './key-of.ts'
import { WeightedKeys } from './weighted-keys.ts'

/** Features of many things as numbers: to be compared often. */
export class Vectors {
  readonly #features: WeightedKeys
  readonly #norms: number[] = []

  constructor(growth?: Growth) {
    this.#features = new WeightedKeys(growth)
  }

  /** Takes in what something is about; returns its number. */
  add(features: Features): number {
    const vector = this.#features.add(
      Array.from(features, ([feature, weight]) => [keyOf(feature), weight] as const),
    )
    let squares = 0
    for (let at = this.#features.startOf(vector); at < this.#features.endOf(vector); at += 1) {
      const weight = this.#features.weights[at] as number
      squares += weight * weight
    }
    this.#norms.push(Math.sqrt(squares))
    return vector
  }

  /** Cosine of two, 0 to 1. */
  cosine(a: number, b: number): number {
    const { keys, weights } = this.#features
    const [endOfA, endOfB] = [this.#features.endOf(a), this.#features.endOf(b)]
    let [at, other, dot] = [this.#features.startOf(a), this.#features.startOf(b), 0]
    while (at < endOfA && other < endOfB) {
      const [one, two] = [keys[at] as number, keys[other] as number]
      if (one === two) dot += (weights[at] as number) * (weights[other] as number)
      if (one <= two) at += 1
      if (two <= one) other += 1
    }
    return dot === 0 ? 0 : dot / ((this.#norms[a] as number) * (this.#norms[b] as number))
  }
}
