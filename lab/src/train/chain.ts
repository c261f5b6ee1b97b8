import {
  follows,
  LAST,
  NAME_LABELS,
  OUTSIDE,
  partOf,
} from '@dateline/core/inside/annotate/names/labels'

const WIDTH = NAME_LABELS.length
const IMPOSSIBLE = -1e9
/** Below this a logarithm of a probability is none. */
const NEGLIGIBLE = -30

const all = NAME_LABELS.map((_, label) => label)
const before = all.map((label) => all.filter((other) => follows(other, label)))
const after = all.map((label) => all.filter((other) => follows(label, other)))
const closes = all.map((label) => label === OUTSIDE || partOf(label) >= LAST)

/** What a run teaches: how the scores of its words and the transitions should move. */
export interface ChainGradient {
  /** One row of labels a word. */
  readonly scores: Float64Array
  /** labels × labels, row by row. */
  readonly transitions: Float64Array
  /** How unlikely the right labels were: -log of their probability. */
  readonly loss: number
}

/**
 * The gradient of the log likelihood of labels in a linear chain (conditional random field, J. Lafferty et al. 2001):
 * what is right, less what the model expects (forward and backward sums in logarithms). Labels follow each other only as
 * names allow; what stands before and after the run is no name, as in `bestPath`.
 */
export function chainGradient(
  scores: Float64Array,
  length: number,
  transitions: Float32Array | Float64Array,
  gold: Uint8Array,
): ChainGradient {
  const at = (i: number, label: number) => i * WIDTH + label
  const forward = new Float64Array(length * WIDTH).fill(IMPOSSIBLE)
  const backward = new Float64Array(length * WIDTH).fill(IMPOSSIBLE)
  for (let i = 0; i < length; i++) {
    for (const label of all) {
      const from = i === 0 ? [OUTSIDE].filter((one) => follows(one, label)) : before[label]
      const reached = logSum(from as readonly number[], (other) => {
        const total = i === 0 ? 0 : (forward[at(i - 1, other)] as number)
        return total + (transitions[at(other, label)] as number)
      })
      forward[at(i, label)] = reached + (scores[at(i, label)] as number)
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    for (const label of all) {
      backward[at(i, label)] =
        i === length - 1
          ? closes[label]
            ? 0
            : IMPOSSIBLE
          : logSum(after[label] as readonly number[], (next) => {
              const onward =
                (backward[at(i + 1, next)] as number) + (scores[at(i + 1, next)] as number)
              return onward + (transitions[at(label, next)] as number)
            })
    }
  }
  const end = length - 1
  const sum = logSum(
    all,
    (label) => (forward[at(end, label)] as number) + (backward[at(end, label)] as number),
  )
  const moved = new Float64Array(length * WIDTH)
  const moves = new Float64Array(WIDTH * WIDTH)
  let right = 0
  for (let i = 0; i < length; i++) {
    const told = gold[i] as number
    const toldBefore = i > 0 ? (gold[i - 1] as number) : OUTSIDE
    for (const label of all) {
      moved[at(i, label)] = -likely(
        (forward[at(i, label)] as number) + (backward[at(i, label)] as number) - sum,
      )
      const onward = (backward[at(i, label)] as number) + (scores[at(i, label)] as number) - sum
      const from =
        i === 0
          ? [OUTSIDE].filter((one) => follows(one, label))
          : (before[label] as readonly number[])
      for (const other of from) {
        const total = i === 0 ? 0 : (forward[at(i - 1, other)] as number)
        const share = likely(total + (transitions[at(other, label)] as number) + onward)
        moves[at(other, label)] = (moves[at(other, label)] as number) - share
      }
    }
    moved[at(i, told)] = (moved[at(i, told)] as number) + 1
    moves[at(toldBefore, told)] = (moves[at(toldBefore, told)] as number) + 1
    right += (scores[at(i, told)] as number) + (transitions[at(toldBefore, told)] as number)
  }
  return { scores: moved, transitions: moves, loss: sum - right }
}

const likely = (logarithm: number) => (logarithm < NEGLIGIBLE ? 0 : Math.exp(logarithm))

function logSum(labels: readonly number[], value: (label: number) => number): number {
  let top = IMPOSSIBLE
  for (const label of labels) top = Math.max(top, value(label))
  if (top <= IMPOSSIBLE / 2) return IMPOSSIBLE
  let sum = 0
  for (const label of labels) sum += Math.exp(value(label) - top)
  return top + Math.log(sum)
}
