import type { Facts } from './facts.ts'

/** Facts sorted by key: to be held against many others. */
export interface FactList {
  readonly keys: Int32Array
  readonly weights: Float64Array
  /** Of all weights. */
  readonly sum: number
}

export function listed(facts: Facts): FactList {
  const sorted = [...facts].sort(([one], [other]) => one - other)
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    weights: Float64Array.from(sorted, ([, weight]) => weight),
    sum: sorted.reduce((sum, [, weight]) => sum + weight, 0),
  }
}

/** The share of what the facts of an article tell that another knows as well: of the one that more of is known. */
export function shareKnown(a: FactList, b: FactList): number {
  let [at, other, ofA, ofB] = [0, 0, 0, 0]
  while (at < a.keys.length && other < b.keys.length) {
    const [one, two] = [a.keys[at] as number, b.keys[other] as number]
    if (one === two) {
      ofA += a.weights[at] as number
      ofB += b.weights[other] as number
    }
    if (one <= two) at += 1
    if (two <= one) other += 1
  }
  return Math.max(ofA === 0 ? 0 : ofA / a.sum, ofB === 0 ? 0 : ofB / b.sum)
}
