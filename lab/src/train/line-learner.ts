import { roles } from '@dateline/core/inside/read/look-again/weights'
import { Adagrad } from './adagrad.ts'
import { randomFrom, shuffle } from './random.ts'

/** A line to learn from. */
export interface LineExample {
  /** the rows of what is seen of it */
  readonly rows: readonly number[]
  /** the index of its role */
  readonly right: number
}

const WIDTH = roles.length
const BODY = roles.indexOf('body')
const MODELS = 3
const ROUNDS = 15
const STEP = 0.1
const CALM = 0.01
/** So many of the things seen are dropped at random, so that others learn to stand in for them. */
const DROP = 0.3
/** What is seen of fewer lines tells nothing of other texts. */
const SELDOM = 4
/** Body that is taken for what stands around reports is lost: it has to be ahead by so much, in nats, while it is learned. */
const KEPT = 2
const around = new Set(
  (['furniture', 'notice', 'credit', 'caption'] as const).map((role) => roles.indexOf(role)),
)

/**
 * Learns the roles of lines as a multinomial logistic regression over `size` rows of things seen, the mean of several;
 * with a margin for body (softmax-margin, Gimpel and Smith 2010). Gives rows × roles, in nats.
 */
export function learnLines(lines: readonly LineExample[], size: number): Float32Array {
  const learned = withoutSeldom(lines, size)
  const mean = new Float32Array(size * WIDTH)
  for (let seed = 1; seed <= MODELS; seed++) {
    const random = randomFrom(seed)
    const model = new Adagrad(mean.length, STEP, CALM)
    for (let round = 0; round < ROUNDS; round++)
      for (const line of shuffle(learned, random)) learn(line, model, random)
    for (const [at, weight] of model.weights.entries())
      mean[at] = (mean[at] as number) + weight / MODELS
  }
  return mean
}

function withoutSeldom(lines: readonly LineExample[], size: number): LineExample[] {
  const times = new Uint32Array(size)
  for (const { rows } of lines) for (const row of rows) times[row] = (times[row] as number) + 1
  return lines.map(({ rows, right }) => ({
    rows: rows.filter((row) => (times[row] as number) >= SELDOM),
    right,
  }))
}

function learn({ rows, right }: LineExample, model: Adagrad, random: () => number): void {
  const scale = 1 / (1 - DROP)
  const kept = rows.filter(() => random() >= DROP)
  const sums = Array.from({ length: WIDTH }, (_, role) => {
    let sum = right === BODY && around.has(role) ? KEPT : 0
    for (const row of kept) sum += scale * (model.weights[row * WIDTH + role] as number)
    return sum
  })
  const highest = Math.max(...sums)
  const parts = sums.map((sum) => Math.exp(sum - highest))
  const whole = parts.reduce((sum, part) => sum + part, 0)
  for (const [role, part] of parts.entries()) {
    const gradient = scale * ((role === right ? 1 : 0) - part / whole)
    for (const row of kept) model.move(row * WIDTH + role, gradient)
  }
}
