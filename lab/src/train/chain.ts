import {
  follows,
  LAST,
  NAME_LABELS,
  OUTSIDE,
  partOf,
} from '@dateline/core/inside/annotate/names/labels'

const WIDTH = NAME_LABELS.length

const all = NAME_LABELS.map((_, label) => label)
/** The labels that may stand before each label, and after it. */
const BEFORE = all.map((label) => Uint8Array.from(all.filter((other) => follows(other, label))))
const AFTER = all.map((label) => Uint8Array.from(all.filter((other) => follows(label, other))))
const OPENS = Uint8Array.from(all.filter((label) => follows(OUTSIDE, label)))
const CLOSES = Uint8Array.from(all.filter((label) => label === OUTSIDE || partOf(label) >= LAST))

/** Every label of a word may be the right one. */
const ANY = 2 ** WIDTH - 1

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
 * what is expected of the labels that may be right, less what is expected of all (forward and backward sums). `right` has
 * a bit for each label that may be right of a word: where a set does not tell, several are (Y. Tsuboi et al. 2008). Labels
 * follow each other only as names allow; what stands before and after the run is no name, as in `bestPath`.
 */
export function chainGradient(
  scores: Float64Array,
  length: number,
  transitions: Float32Array | Float64Array,
  right: Int32Array,
): ChainGradient {
  const follow = new Float64Array(WIDTH * WIDTH)
  for (let i = 0; i < follow.length; i++) follow[i] = Math.exp(transitions[i] as number)
  const likely = new Float64Array(length * WIDTH)
  for (let i = 0; i < length; i++) {
    let top = Number.NEGATIVE_INFINITY
    for (let label = 0; label < WIDTH; label++) {
      top = Math.max(top, scores[i * WIDTH + label] as number)
    }
    for (let label = 0; label < WIDTH; label++) {
      const at = i * WIDTH + label
      likely[at] = Math.exp((scores[at] as number) - top)
    }
  }
  const moves = {
    scores: new Float64Array(length * WIDTH),
    transitions: new Float64Array(WIDTH * WIDTH),
  }
  const among = addExpected(likely, length, follow, right, 1, moves)
  const whole = addExpected(likely, length, follow, null, -1, moves)
  return { ...moves, loss: whole - among }
}

/** Adds `sign` times how often each label and each transition is expected, of the labels in `right`; the logarithm of their sum. */
function addExpected(
  likely: Float64Array,
  length: number,
  follow: Float64Array,
  right: Int32Array | null,
  sign: number,
  moves: Omit<ChainGradient, 'loss'>,
): number {
  const forward = new Float64Array(length * WIDTH)
  const backward = new Float64Array(length * WIDTH)
  const may = (i: number, label: number) => (((right?.[i] ?? ANY) >>> label) & 1) === 1
  let logarithm = 0
  for (let i = 0; i < length; i++) {
    const at = i * WIDTH
    let sum = 0
    for (let label = 0; label < WIDTH; label++) {
      if (!may(i, label)) continue
      let reached = 0
      if (i === 0) reached = follows(OUTSIDE, label) ? (follow[label] as number) : 0
      else {
        for (const other of BEFORE[label] as Uint8Array) {
          reached +=
            (forward[at - WIDTH + other] as number) * (follow[other * WIDTH + label] as number)
        }
      }
      const value = reached * (likely[at + label] as number)
      forward[at + label] = value
      sum += value
    }
    for (let label = 0; label < WIDTH; label++) {
      forward[at + label] = (forward[at + label] as number) / sum
    }
    logarithm += Math.log(sum)
  }
  const end = (length - 1) * WIDTH
  let closed = 0
  for (const label of CLOSES) closed += forward[end + label] as number
  logarithm += Math.log(closed)
  for (const label of CLOSES) backward[end + label] = 1 / closed
  for (let i = length - 1; i >= 0; i--) {
    const at = i * WIDTH
    let sum = 0
    for (let label = 0; label < WIDTH; label++) {
      const share = (forward[at + label] as number) * (backward[at + label] as number)
      sum += share
    }
    for (let label = 0; label < WIDTH; label++) {
      const share = ((forward[at + label] as number) * (backward[at + label] as number)) / sum
      moves.scores[at + label] = (moves.scores[at + label] as number) + sign * share
    }
    if (i === 0) continue
    // What lies behind, for each label before.
    let total = 0
    for (let before = 0; before < WIDTH; before++) {
      const came = forward[at - WIDTH + before] as number
      if (came === 0) continue
      let behind = 0
      for (const label of AFTER[before] as Uint8Array) {
        if (!may(i, label)) continue
        behind +=
          (follow[before * WIDTH + label] as number) *
          (likely[at + label] as number) *
          (backward[at + label] as number)
      }
      backward[at - WIDTH + before] = behind
      total += came * behind
    }
    for (let before = 0; before < WIDTH; before++) {
      const came = forward[at - WIDTH + before] as number
      if (came === 0) continue
      for (const label of AFTER[before] as Uint8Array) {
        if (!may(i, label)) continue
        const share =
          (came *
            (follow[before * WIDTH + label] as number) *
            (likely[at + label] as number) *
            (backward[at + label] as number)) /
          total
        const to = before * WIDTH + label
        moves.transitions[to] = (moves.transitions[to] as number) + sign * share
      }
      backward[at - WIDTH + before] = (backward[at - WIDTH + before] as number) / total
    }
  }
  let opened = 0
  for (const label of OPENS) opened += (forward[label] as number) * (backward[label] as number)
  for (const label of OPENS) {
    const share = ((forward[label] as number) * (backward[label] as number)) / opened
    moves.transitions[label] = (moves.transitions[label] as number) + sign * share
  }
  return logarithm
}
