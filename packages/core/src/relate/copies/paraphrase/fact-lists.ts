import type { Growth } from '../../grouping/growth.ts'
import { WeightedKeys } from '../../grouping/weighted-keys.ts'
import type { Facts } from './facts.ts'

/** The facts of many articles: to be held against many others. */
export class FactLists {
  readonly #facts: WeightedKeys
  /** Of all weights of each. */
  readonly #sums: number[] = []

  constructor(growth?: Growth) {
    this.#facts = new WeightedKeys(growth)
  }

  /** Takes in the facts of an article; returns their number. */
  add(facts: Facts): number {
    const list = this.#facts.add(facts)
    let sum = 0
    for (let at = this.#facts.startOf(list); at < this.#facts.endOf(list); at += 1) {
      sum += this.#facts.weights[at] as number
    }
    this.#sums.push(sum)
    return list
  }

  /** The shares of what the facts of each of two articles tell that the other knows as well. */
  sharesKnown(a: number, b: number): { ofA: number; ofB: number } {
    const { keys, weights } = this.#facts
    const [endOfA, endOfB] = [this.#facts.endOf(a), this.#facts.endOf(b)]
    let [at, other] = [this.#facts.startOf(a), this.#facts.startOf(b)]
    let [ofA, ofB] = [0, 0]
    while (at < endOfA && other < endOfB) {
      const [one, two] = [keys[at] as number, keys[other] as number]
      if (one === two) {
        ofA += weights[at] as number
        ofB += weights[other] as number
      }
      if (one <= two) at += 1
      if (two <= one) other += 1
    }
    return {
      ofA: ofA === 0 ? 0 : ofA / (this.#sums[a] as number),
      ofB: ofB === 0 ? 0 : ofB / (this.#sums[b] as number),
    }
  }
}
