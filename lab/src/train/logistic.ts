/** What was measured of one thing, and whether it is one of those sought. */
export interface Example {
  readonly measures: readonly number[]
  readonly yes: boolean
}

/** Odds where nothing holds, then what each measure adds to them, in nats. */
export type Odds = readonly number[]

const rounds = 300
const step = 0.08
/** Weights are kept small (ridge): few examples have some of the measures. */
const ridge = 1

/** Fits a logistic regression by gradient descent with moments (Kingma and Ba 2015). */
export function fitOdds(examples: readonly Example[]): Odds {
  const size = (examples[0]?.measures.length ?? 0) + 1
  const weights = new Array<number>(size).fill(0)
  const mean = new Array<number>(size).fill(0)
  const square = new Array<number>(size).fill(0)
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight))
    for (const { measures, yes } of examples) {
      const off = probability(weights, measures) - (yes ? 1 : 0)
      slope[0] = (slope[0] ?? 0) + off
      for (const [at, value] of measures.entries()) {
        if (value !== 0) slope[at + 1] = (slope[at + 1] ?? 0) + off * value
      }
    }
    for (const [at, value] of slope.entries()) {
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * value
      const second = 0.999 * (square[at] ?? 0) + 0.001 * value * value
      mean[at] = first
      square[at] = second
      const scale = Math.sqrt(second / (1 - 0.999 ** round)) + 1e-8
      weights[at] = (weights[at] ?? 0) - (step * first) / (1 - 0.9 ** round) / scale
    }
  }
  return weights
}

export function probability(odds: Odds, measures: readonly number[]): number {
  let sum = odds[0] ?? 0
  for (const [at, value] of measures.entries()) sum += (odds[at + 1] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}
