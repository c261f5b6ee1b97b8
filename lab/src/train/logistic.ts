import { solve } from './solve.ts'

/** What was measured of one thing, and whether it is one of those sought. */
export interface Example {
  readonly measures: readonly number[]
  readonly yes: boolean
  /** What is known to add to its odds beside the measures, in nats; 0 where not given. */
  readonly known?: number
  /** As how many it counts; 1 where not given. */
  readonly times?: number
}

/** Odds where nothing holds, then what each measure adds to them, in nats. */
export type Odds = readonly number[]

const rounds = 8
/** Weights are kept small (ridge regression, Hoerl and Kennard 1970): few examples have some of the measures. */
const usualRidge = 1
/** No example counts for less than this where the curve is flat. */
const flattest = 1e-6

/** Fits a logistic regression by Newton's method. */
export function fitOdds(examples: readonly Example[], ridge: number = usualRidge): Odds {
  const size = (examples[0]?.measures.length ?? 0) + 1
  const weights = new Array<number>(size).fill(0)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight))
    const bend = weights.map((_, row) =>
      weights.map((_, at) => (row === at ? (at === 0 ? flattest : ridge) : 0)),
    )
    for (const { measures, yes, known, times = 1 } of examples) {
      const chance = probability(weights, measures, known)
      const off = times * (chance - (yes ? 1 : 0))
      const weight = times * Math.max(flattest, chance * (1 - chance))
      for (let row = 0; row < size; row++) {
        const value = row === 0 ? 1 : (measures[row - 1] as number)
        if (value === 0) continue
        slope[row] = (slope[row] as number) + off * value
        const line = bend[row] as number[]
        for (let at = 0; at < size; at++) {
          const other = at === 0 ? 1 : (measures[at - 1] as number)
          line[at] = (line[at] as number) + weight * value * other
        }
      }
    }
    for (const [at, step] of solve(bend, slope).entries())
      weights[at] = (weights[at] as number) - step
  }
  return weights
}

export function probability(odds: Odds, measures: readonly number[], known = 0): number {
  return 1 / (1 + Math.exp(-known - sumOf(odds, measures)))
}

/** The odds where these were measured, in nats. */
export function sumOf(odds: Odds, measures: readonly number[]): number {
  return measures.reduce((sum, value, at) => sum + (odds[at + 1] ?? 0) * value, odds[0] ?? 0)
}
