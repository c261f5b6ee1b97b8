import { follows, LAST, NAME_LABELS, OUTSIDE, partOf } from './labels.ts'

const WIDTH = NAME_LABELS.length
const IMPOSSIBLE = -1e9

const ALLOWED = Uint8Array.from({ length: WIDTH * WIDTH }, (_, at) =>
  follows(Math.floor(at / WIDTH), at % WIDTH) ? 1 : 0,
)

/** May a run end with this label? */
const closes = (label: number) => label === OUTSIDE || partOf(label) >= LAST

/**
 * The best sequence of labels for a run (Viterbi): `scores` holds one row of label scores a word,
 * `transitions` how well a label follows another. What stands before and after the run is no name.
 */
export function bestPath(
  scores: ArrayLike<number>,
  length: number,
  transitions: ArrayLike<number>,
): Uint8Array {
  const totals = new Float64Array(length * WIDTH).fill(IMPOSSIBLE)
  const origins = new Uint8Array(length * WIDTH)
  for (let i = 0; i < length; i++) {
    for (let label = 0; label < WIDTH; label++) {
      let best = IMPOSSIBLE
      for (let before = 0; before < WIDTH; before++) {
        if (i === 0 && before !== OUTSIDE) break
        if (!ALLOWED[before * WIDTH + label]) continue
        const reached = i === 0 ? 0 : (totals[(i - 1) * WIDTH + before] as number)
        const total = reached + (transitions[before * WIDTH + label] as number)
        if (total <= best) continue
        best = total
        origins[i * WIDTH + label] = before
      }
      totals[i * WIDTH + label] = best + (scores[i * WIDTH + label] as number)
    }
  }
  const end = (length - 1) * WIDTH
  let label = OUTSIDE
  for (let last = 0; last < WIDTH; last++) {
    if (closes(last) && (totals[end + last] as number) > (totals[end + label] as number))
      label = last
  }
  const path = new Uint8Array(length)
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label
    label = origins[i * WIDTH + label] as number
  }
  return path
}
