import { follows, LAST, NAME_LABELS, OUTSIDE, partOf } from './labels.ts'

const WIDTH = NAME_LABELS.length
export const IMPOSSIBLE = -1e9

const labels = NAME_LABELS.map((_, label) => label)
/** The labels that may stand before each label. */
const BEFORE = labels.map((label) => Uint8Array.from(labels.filter((one) => follows(one, label))))

/** May a run end with this label? */
export const closes = (label: number) => label === OUTSIDE || partOf(label) >= LAST

const CLOSES = labels.map(closes)
/** May a run begin with each label? */
const OPENS = labels.map((label) => follows(OUTSIDE, label))

/** Room to work in for runs of this many words: used again for each. */
export interface PathRoom {
  readonly totals: Float64Array
  readonly origins: Uint8Array
  readonly path: Uint8Array
}

export function pathRoom(length: number): PathRoom {
  return {
    totals: new Float64Array(length * WIDTH),
    origins: new Uint8Array(length * WIDTH),
    path: new Uint8Array(length),
  }
}

/**
 * The best sequence of labels for a run (Viterbi): `scores` holds one row of label scores a word,
 * `transitions` how well a label follows another. What stands before and after the run is no name. The scores of the run begin at `from`.
 * What is given is the room's own path: to be read before the next one.
 */
export function bestPath(
  scores: ArrayLike<number>,
  length: number,
  transitions: ArrayLike<number>,
  { totals, origins, path }: PathRoom = pathRoom(length),
  from = 0,
): Uint8Array {
  totals.fill(IMPOSSIBLE, 0, length * WIDTH)
  origins.fill(0, 0, length * WIDTH)
  for (let label = 0; label < WIDTH; label++) {
    if (OPENS[label])
      totals[label] = (transitions[label] as number) + (scores[from + label] as number)
  }
  for (let i = 1; i < length; i++) {
    const last = (i - 1) * WIDTH
    const to = i * WIDTH
    for (let label = 0; label < WIDTH; label++) {
      const before = BEFORE[label] as Uint8Array
      let best = IMPOSSIBLE
      for (let n = 0; n < before.length; n++) {
        const other = before[n] as number
        const total =
          (totals[last + other] as number) + (transitions[other * WIDTH + label] as number)
        if (total <= best) continue
        best = total
        origins[to + label] = other
      }
      totals[to + label] = best + (scores[from + to + label] as number)
    }
  }
  const end = (length - 1) * WIDTH
  let label = OUTSIDE
  for (let last = 0; last < WIDTH; last++) {
    if (CLOSES[last] && (totals[end + last] as number) > (totals[end + label] as number))
      label = last
  }
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label
    label = origins[i * WIDTH + label] as number
  }
  return path
}
