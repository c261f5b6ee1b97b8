import { solve } from './solve.ts'

/** Things of which one is to be chosen. */
export interface Choice {
  /** what was measured of each */
  readonly options: readonly (readonly number[])[]
  /** indices of those that are right; where there are none, nothing is learned from it */
  readonly right: readonly number[]
  /** by how much the right ones have to be ahead of each option, in nats: more where it does more harm */
  readonly margins?: readonly number[]
}

/** What each measure adds to the odds of a thing, in nats. */
export type Weights = readonly number[]

const rounds = 30
/** Weights are kept small (ridge): few choices have some of the measures. */
const ridge = 1
/** Less than this is no gain. */
const least = 1e-6
/** A step is halved until it gains, so many times at most. */
const halvings = 20

/**
 * Fits a softmax over the options of each choice (conditional logit, D. McFadden 1974) by Newton's method; margins are
 * added to the sums of options while it learns (softmax-margin, Gimpel and Smith 2010).
 */
export function fitChoices(choices: readonly Choice[]): Weights {
  const learned = choices.filter(({ right }) => right.length > 0)
  let weights = new Array<number>(learned[0]?.options[0]?.length ?? 0).fill(0)
  let loss = lossOf(learned, weights)
  for (let round = 0; round < rounds; round++) {
    const step = stepFrom(learned, weights)
    let gain = 0
    for (let halved = 0; halved < halvings && gain <= 0; halved++) {
      const next = weights.map((weight, at) => weight - (step[at] as number) / 2 ** halved)
      gain = loss - lossOf(learned, next)
      if (gain > 0) weights = next
    }
    loss -= Math.max(0, gain)
    if (gain < least) break
  }
  return weights
}

/** Index of the option with the highest sum, the first of several. */
export function choose(weights: Weights, options: Choice['options']): number {
  const sums = options.map((measures) => sumOf(weights, measures))
  return sums.indexOf(Math.max(...sums))
}

function lossOf(choices: readonly Choice[], weights: Weights): number {
  let loss = (ridge / 2) * sumOf(weights, weights)
  for (const { options, right, margins } of choices) {
    const shares = sharesOf(weights, options, margins)
    loss -= Math.log(right.reduce((sum, at) => sum + (shares[at] as number), Number.MIN_VALUE))
  }
  return loss
}

/** How far to go back from these weights, as slope and bend of the loss say; where several are right, the bend is that of one. */
function stepFrom(choices: readonly Choice[], weights: Weights): number[] {
  const slope = weights.map((weight) => ridge * weight)
  const bend = weights.map((_, row) => weights.map((_, at) => (row === at ? ridge : 0)))
  for (const { options, right, margins } of choices) {
    const shares = sharesOf(weights, options, margins)
    const known = right.reduce((sum, at) => sum + (shares[at] as number), 0)
    const mean = meanOf(options, shares)
    const wanted = meanOf(
      options,
      shares.map((share, at) => (right.includes(at) ? share / known : 0)),
    )
    for (let row = 0; row < weights.length; row++)
      slope[row] = (slope[row] as number) + (mean[row] as number) - (wanted[row] as number)
    for (const [at, measures] of options.entries())
      addSquare(bend, measures, mean, shares[at] as number)
  }
  return solve(bend, slope)
}

function sharesOf(
  weights: Weights,
  options: Choice['options'],
  margins: Choice['margins'],
): number[] {
  const sums = options.map((measures, at) => sumOf(weights, measures) + (margins?.[at] ?? 0))
  const highest = Math.max(...sums)
  const parts = sums.map((sum) => Math.exp(sum - highest))
  const all = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / all)
}

function meanOf(options: Choice['options'], shares: readonly number[]): number[] {
  const mean = new Array<number>(options[0]?.length ?? 0).fill(0)
  for (const [at, measures] of options.entries())
    for (const [row, value] of measures.entries())
      mean[row] = (mean[row] as number) + (shares[at] as number) * value
  return mean
}

/** Adds a share of the square of how far measures lie from their mean. */
function addSquare(
  bend: number[][],
  measures: readonly number[],
  mean: readonly number[],
  share: number,
): void {
  const off = measures.map((value, at) => value - (mean[at] as number))
  for (const [row, line] of bend.entries())
    for (let at = 0; at < line.length; at++)
      line[at] = (line[at] as number) + share * (off[row] as number) * (off[at] as number)
}

function sumOf(weights: Weights, measures: readonly number[]): number {
  return measures.reduce((sum, value, at) => sum + (weights[at] as number) * value, 0)
}
