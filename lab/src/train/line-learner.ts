import {
  BODY_STATE,
  follows,
  roles,
  type State,
  states,
} from '@dateline/core/inside/read/look-again/states'
import { WIDTH } from '@dateline/core/inside/read/look-again/weights'
import { Adagrad } from './adagrad.ts'
import { randomFrom, shuffle } from './random.ts'
import { addExpected, nothingExpected } from './section-sums.ts'

/** A line to learn from. */
export interface LineExample {
  /** the rows of what is seen of it; none of a line that is surely of the body */
  readonly rows: readonly number[]
  /** the index of its state; null where it is not known */
  readonly right: number | null
  /** it is surely of the body, and in no other state whatever is seen */
  readonly sure: boolean
}

/** The lines of a page, from top to bottom. */
export type PageExample = readonly LineExample[]

/** What was learned, in nats. */
export interface LearnedLines {
  /** rows × roles and sections */
  readonly seen: Float32Array
  readonly states: Float32Array
  readonly opens: Float32Array
  readonly follows: Float32Array
}

const COUNT = states.length
const MODELS = 1
const ROUNDS = 12
const STEP = 0.1
const CALM = 0.01
/** So many of the things seen are dropped at random, so that others learn to stand in for them. */
const DROP = 0.3
const SCALE = 1 / (1 - DROP)
/** What is seen of fewer lines tells nothing of other texts. */
const SELDOM = 4
/** Body that is taken for what stands around reports is lost: it has to be ahead by so much, in nats, while it is learned. */
const KEPT = 2
/** Gradients that are less move nothing. */
const LEAST = 1e-4
const around = (['furniture', 'notice', 'credit', 'caption'] as const).map((role) =>
  roles.indexOf(role),
)
const isAround = states.map(({ role }) => around.includes(role))

/**
 * Learns the roles of lines and the sections of pages together, as a conditional random field over `size` rows of things
 * seen (J. Lafferty et al. 2001), the mean of several; with a margin for body (softmax-margin, Gimpel and Smith 2010).
 */
export function learnLines(pages: readonly PageExample[], size: number): LearnedLines {
  const learned = withoutSeldom(pages, size)
  const means = [
    new Float32Array(size * WIDTH),
    new Float32Array(COUNT),
    new Float32Array(COUNT),
    new Float32Array(follows.length),
  ] as const
  for (let seed = 1; seed <= MODELS; seed++) {
    const random = randomFrom(seed)
    const [seen, ofStates, opens, steps] = means
    const modelOf = ({ length }: Float32Array) => new Adagrad(length, STEP, CALM)
    const models = [modelOf(seen), modelOf(ofStates), modelOf(opens), modelOf(steps)] as const
    for (let round = 0; round < ROUNDS; round++)
      for (const page of shuffle(learned, random)) learnPage(page, models, random)
    for (const [at, { weights }] of models.entries()) {
      const mean = means[at] as Float32Array
      for (const [i, weight] of weights.entries()) mean[i] = (mean[i] as number) + weight / MODELS
    }
  }
  const [seen, ofStates, opens, steps] = means
  return { seen, states: ofStates, opens, follows: steps }
}

/** Of what is seen, of states, of those that open a page, and of those that follow each other. */
type Models = readonly [Adagrad, Adagrad, Adagrad, Adagrad]

function withoutSeldom(pages: readonly PageExample[], size: number): PageExample[] {
  const times = new Uint32Array(size)
  for (const { rows } of pages.flat())
    for (const row of rows) times[row] = (times[row] as number) + 1
  return pages.map((page) =>
    page.map((line) => ({
      ...line,
      rows: line.rows.filter((row) => (times[row] as number) >= SELDOM),
    })),
  )
}

function learnPage(page: PageExample, models: Models, random: () => number): void {
  const [seen, ofStates, opens, steps] = models
  const kept = page.map(({ rows }) => rows.filter(() => random() >= DROP))
  const likely = new Float64Array(page.length * COUNT)
  for (const [at, line] of page.entries())
    likely.set(likelyStates(line, kept[at] as number[], models), at * COUNT)
  const factors = {
    opens: Float64Array.from(opens.weights, Math.exp),
    steps: Float64Array.from(steps.weights, Math.exp),
  }
  const expected = nothingExpected(page.length)
  if (!addExpected(onlyRight(likely, page), factors, 1, expected)) return
  addExpected(likely, factors, -1, expected)
  moveAll(steps, expected.follows)
  moveAll(opens, expected.opens)
  for (const at of page.keys()) {
    const own = expected.states.subarray(at * COUNT, (at + 1) * COUNT)
    moveAll(ofStates, own)
    const gradients = byColumn(own)
    for (const row of kept[at] as number[])
      for (let column = 0; column < WIDTH; column++) {
        const gradient = gradients[column] as number
        if (Math.abs(gradient) > LEAST) seen.move(row * WIDTH + column, SCALE * gradient)
      }
  }
}

function moveAll(model: Adagrad, gradients: Float64Array): void {
  for (let at = 0; at < gradients.length; at++)
    if (Math.abs(gradients[at] as number) > LEAST) model.move(at, gradients[at] as number)
}

/** How likely each state of a line is, the most likely one 1, with the margin for body. */
function likelyStates(
  { right, sure }: LineExample,
  rows: readonly number[],
  [seen, ofStates]: Models,
): Float64Array {
  if (sure) return Float64Array.from(states, (_, at) => Number(at === BODY_STATE))
  const columns = new Float64Array(WIDTH)
  for (const row of rows)
    for (let at = 0; at < WIDTH; at++)
      columns[at] = (columns[at] as number) + SCALE * (seen.weights[row * WIDTH + at] as number)
  const sums = new Float64Array(COUNT)
  let highest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < COUNT; at++) {
    const { role, section } = states[at] as State
    const margin = right === BODY_STATE && isAround[at] ? KEPT : 0
    const own = (columns[role] as number) + (columns[roles.length + section] as number)
    sums[at] = own + (ofStates.weights[at] as number) + margin
    highest = Math.max(highest, sums[at] as number)
  }
  for (let at = 0; at < COUNT; at++) sums[at] = Math.exp((sums[at] as number) - highest)
  return sums
}

/** Of lines of which the state is known, that state alone. */
function onlyRight(likely: Float64Array, page: PageExample): Float64Array {
  const right = likely.slice()
  for (const [at, line] of page.entries())
    if (line.right !== null)
      for (let state = 0; state < COUNT; state++)
        if (state !== line.right) right[at * COUNT + state] = 0
  return right
}

/** Gradients of states, summed by role and by section. */
function byColumn(own: Float64Array): Float64Array {
  const columns = new Float64Array(WIDTH)
  for (let at = 0; at < COUNT; at++) {
    const { role, section } = states[at] as State
    const gradient = own[at] as number
    columns[role] = (columns[role] as number) + gradient
    columns[roles.length + section] = (columns[roles.length + section] as number) + gradient
  }
  return columns
}
