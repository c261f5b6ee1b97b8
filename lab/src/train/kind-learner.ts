import { Adagrad } from './adagrad.ts'
import { randomFrom, shuffle } from './random.ts'

/** Something to learn from: what is seen of it, by row, and how much each says; and its kind. */
export interface KindExample {
  readonly seen: readonly (readonly [row: number, strength: number])[]
  readonly right: number
}

const ROUNDS = 20
const STEP = 0.15
const CALM = 1e-4
/** Weights are drawn to 0 so strongly. */
const SHRINK = 5e-4
/** So many of the things seen are dropped at random, so that others learn to stand in for them. */
const DROP = 0.4
/** A gradient that is less moves nothing. */
const LEAST = 1e-4

/**
 * Learns which kind things are of as a multinomial logistic regression over `size` rows of what is seen of them. Gives rows ×
 * `width` kinds, in nats; of each row the middle weight is 0, for what a row adds to all kinds says nothing.
 */
export function learnKinds(
  examples: readonly KindExample[],
  size: number,
  width: number,
): Float32Array {
  const random = randomFrom(1)
  const model = new Adagrad(size * width, STEP, CALM)
  for (let round = 0; round < ROUNDS; round++)
    for (const one of shuffle(examples, random)) learn(one, model, width, random)
  for (let row = 0; row < size; row++) centre(model.weights, row * width, width)
  return model.weights
}

function learn(
  { seen, right }: KindExample,
  model: Adagrad,
  width: number,
  random: () => number,
): void {
  const scale = 1 / (1 - DROP)
  const kept = seen.filter(() => random() >= DROP)
  const odds = new Float64Array(width)
  for (const [row, strength] of kept)
    for (let kind = 0; kind < width; kind++)
      odds[kind] =
        (odds[kind] as number) + scale * strength * (model.weights[row * width + kind] as number)
  const highest = Math.max(...odds)
  const parts = odds.map((one) => Math.exp(one - highest))
  const whole = parts.reduce((sum, part) => sum + part, 0)
  for (let kind = 0; kind < width; kind++) {
    const gradient = (kind === right ? 1 : 0) - (parts[kind] as number) / whole
    if (Math.abs(gradient) < LEAST) continue
    for (const [row, strength] of kept) {
      const at = row * width + kind
      model.move(at, gradient * strength - SHRINK * (model.weights[at] as number))
    }
  }
}

/** Takes the middle weight of a row from all of them. */
function centre(weights: Float32Array, from: number, width: number): void {
  const middle = weights.slice(from, from + width).sort()[width >> 1] ?? 0
  for (let at = from; at < from + width; at++) weights[at] = (weights[at] as number) - middle
}
