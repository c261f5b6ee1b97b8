import { NAME_LABELS } from '@dateline/core/inside/annotate/names/labels'
import type { PackedWeights } from '@dateline/core/inside/language/weights'
import { Adagrad } from './adagrad.ts'
import { chainGradient } from './chain.ts'
import { pack } from './pack.ts'
import { randomFrom, shuffle } from './random.ts'

/** A run of words to learn from. */
export interface ChainExample {
  /** The features of its words, one list of rows a word. */
  readonly rows: readonly Int32Array[]
  /** The labels that may be right, as bits, one entry a word. */
  readonly right: Int32Array
  /** What the labels score before anything is learned, one row a word; nothing where it is not told. */
  readonly begun?: Float64Array
}

export interface ChainOptions {
  /** How many models the weights are the mean of. */
  readonly models?: number
  /** What transitions are before anything is learned: labels × labels. */
  readonly transitions?: Float64Array
}

const MODELS = 5
const ROUNDS = 5
/** A model is the mean of what it was after so many rounds, the last ones. */
const AVERAGED = 3
const DROP = 0.5
const STEP = 0.02
const CALM = 0.1
/** A feature that stands more seldom tells nothing of other texts. */
const SELDOM = 2
const WIDTH = NAME_LABELS.length

/** What one of a logarithm of odds is kept as, and the most that a weight can be. */
export const UNIT_OF_ODDS = 100
const MOST = 127
/** Smaller weights are left out: two of five are, and names of other texts are read no worse. */
const LEAST = 2
/** A gradient that moves nothing. */
const STILL = 3e-3

/**
 * Learns labels of runs of words as a conditional random field over `size` rows of features, the mean of several. Half of
 * the features are dropped at random, so that others learn to stand in for them.
 */
export function learnChain(
  all: readonly ChainExample[],
  size: number,
  { models = MODELS, transitions: begun }: ChainOptions = {},
): PackedWeights {
  const examples = withoutSeldom(all, size)
  const table = new Float64Array(size * WIDTH)
  const transitions = new Float64Array(WIDTH * WIDTH)
  for (let seed = 1; seed <= models; seed++) {
    const model = new Adagrad(size * WIDTH, STEP, CALM)
    const chain = new Adagrad(WIDTH * WIDTH, STEP, CALM)
    if (begun) chain.weights.set(begun)
    const random = randomFrom(seed)
    for (let round = 1; round <= ROUNDS; round++) {
      let loss = 0
      for (const example of shuffle(examples, random)) loss += learn(model, chain, example, random)
      const mean = (loss / examples.length).toFixed(4)
      console.error(`names, model ${seed}, round ${round}: mean loss ${mean}`)
      if (round <= ROUNDS - AVERAGED) continue
      addTo(table, model.weights)
      addTo(transitions, chain.weights)
    }
  }
  return {
    labels: NAME_LABELS,
    rows: size,
    table: pack(whole(table, models)),
    transitions: pack(whole(transitions, models)),
  }
}

function addTo(sum: Float64Array, weights: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number)
}

/** The mean of the models in whole numbers. */
function whole(sum: Float64Array, models: number): Int8Array {
  return Int8Array.from(sum, (weight) => {
    const value = Math.round((weight / (models * AVERAGED)) * UNIT_OF_ODDS)
    return Math.abs(value) < LEAST ? 0 : Math.max(-MOST, Math.min(MOST, value))
  })
}

/** Learns a run; the loss of the model before. */
function learn(
  model: Adagrad,
  chain: Adagrad,
  { rows, right, begun }: ChainExample,
  random: () => number,
): number {
  const length = rows.length
  const scale = 1 / (1 - DROP)
  const scores = begun ? begun.slice() : new Float64Array(length * WIDTH)
  const kept = rows.map((row) => row.filter(() => random() >= DROP))
  kept.forEach((row, i) => {
    for (const one of row) {
      for (let label = 0; label < WIDTH; label++) {
        const at = i * WIDTH + label
        scores[at] = (scores[at] as number) + scale * (model.weights[one * WIDTH + label] as number)
      }
    }
  })
  const moves = chainGradient(scores, length, chain.weights, right)
  kept.forEach((row, i) => {
    for (let label = 0; label < WIDTH; label++) {
      const gradient = scale * (moves.scores[i * WIDTH + label] as number)
      if (Math.abs(gradient) < STILL) continue
      for (const one of row) model.move(one * WIDTH + label, gradient)
    }
  })
  moves.transitions.forEach((gradient, at) => {
    if (gradient !== 0) chain.move(at, gradient)
  })
  return moves.loss
}

/** The examples without the features that hardly any of them has. */
function withoutSeldom(examples: readonly ChainExample[], size: number): ChainExample[] {
  const times = new Int32Array(size)
  for (const { rows } of examples) {
    for (const row of rows) for (const one of row) times[one] = (times[one] as number) + 1
  }
  return examples.map(({ rows, ...rest }) => ({
    ...rest,
    rows: rows.map((row) => row.filter((one) => (times[one] as number) >= SELDOM)),
  }))
}
