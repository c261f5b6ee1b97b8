import type { Growth } from '../../grouping/growth.ts'
import { LaidOut } from '../../grouping/laid-out.ts'
import { WeightedKeys } from '../../grouping/weighted-keys.ts'
import type { Facts } from './facts.ts'

/** The facts of many articles: to be held against many others. */
export class FactLists {
  readonly #facts: WeightedKeys
  readonly #laid: LaidOut
  /** Of all weights of each. */
  readonly #sums: number[] = []

  constructor(growth?: Growth) {
    this.#facts = new WeightedKeys(growth)
    this.#laid = new LaidOut(this.#facts)
  }

  /** Takes in the facts of an article; returns their number. */
  add(facts: Facts): number {
    const list = this.#facts.add([...facts.keys()], [...facts.values()])
    let sum = 0
    for (let at = this.#facts.startOf(list); at < this.#facts.endOf(list); at += 1) {
      sum += this.#facts.weights[at] as number
    }
    this.#sums.push(sum)
    return list
  }

  /** The shares of what the facts of each of two articles tell that the other knows as well. */
  sharesKnown(a: number, b: number): { ofA: number; ofB: number } {
    const other = this.#laid.lay(a, b)
    const { keys, weights } = this.#facts
    const end = this.#facts.endOf(other)
    let ofLaid = 0
    let ofOther = 0
    for (let at = this.#facts.startOf(other); at < end; at += 1) {
      const place = this.#laid.placeOf(keys[at] as number)
      if (place < 0) continue
      ofLaid += weights[place] as number
      ofOther += weights[at] as number
    }
    const shareOf = (list: number) => {
      const sum = list === other ? ofOther : ofLaid
      return sum === 0 ? 0 : sum / (this.#sums[list] as number)
    }
    return { ofA: shareOf(a), ofB: shareOf(b) }
  }
}
