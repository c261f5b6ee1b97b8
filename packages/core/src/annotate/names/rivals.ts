import { follows, NAME_LABELS, OUTSIDE } from './labels.ts'
import { closes, IMPOSSIBLE, type PathRoom } from './path.ts'

const WIDTH = NAME_LABELS.length

const labels = NAME_LABELS.map((_, label) => label)
/** The labels that may stand after each label. */
const AFTER = labels.map((label) => Uint8Array.from(labels.filter((one) => follows(label, one))))
/** How well a run ends with each label. */
const ENDED = Float64Array.from(labels, (label) => (closes(label) ? 0 : IMPOSSIBLE))

/** What stands against the labels of a path, one entry a word. */
export interface Rivals {
  /** The label of the best path that has another one here. */
  readonly labels: Uint8Array
  /** How much less that path scores in all. */
  readonly behind: Int32Array
  /** The best that lies after each label of a word, and of the word before it. */
  readonly beyond: readonly [Float64Array, Float64Array]
}

/** Room to work in for runs of this many words: used again for each. */
export function rivalsRoom(length: number): Rivals {
  return {
    labels: new Uint8Array(length),
    behind: new Int32Array(length),
    beyond: [new Float64Array(WIDTH), new Float64Array(WIDTH)],
  }
}

/**
 * Looks how sure each label of a run is whose best path was found in the room just now: what the best path through any
 * other label scores (max-marginals: forward sums are those of `bestPath`, backward ones are made here). The scores of the
 * run begin at `from`.
 */
export function findRivals(
  scores: ArrayLike<number>,
  length: number,
  transitions: ArrayLike<number>,
  { totals, path }: PathRoom,
  rivals: Rivals,
  from = 0,
): void {
  let [beyond, room] = rivals.beyond
  beyond.set(ENDED)
  for (let i = length - 1; i >= 0; i--) {
    const at = i * WIDTH
    const label = path[i] as number
    let rival = OUTSIDE
    let most = IMPOSSIBLE
    for (let other = 0; other < WIDTH; other++) {
      const total = (totals[at + other] as number) + (beyond[other] as number)
      if (other === label || total <= most) continue
      most = total
      rival = other
    }
    rivals.labels[i] = rival
    rivals.behind[i] = (totals[at + label] as number) + (beyond[label] as number) - most
    if (i === 0) return
    fillBeyondBefore(scores, from + at, transitions, beyond, room)
    ;[beyond, room] = [room, beyond]
  }
}

/** The best that lies after each label of the word before. */
function fillBeyondBefore(
  scores: ArrayLike<number>,
  at: number,
  transitions: ArrayLike<number>,
  beyond: Float64Array,
  before: Float64Array,
): void {
  for (let label = 0; label < WIDTH; label++) {
    const after = AFTER[label] as Uint8Array
    let best = IMPOSSIBLE
    for (let n = 0; n < after.length; n++) {
      const other = after[n] as number
      const total =
        (transitions[label * WIDTH + other] as number) +
        (scores[at + other] as number) +
        (beyond[other] as number)
      if (total > best) best = total
    }
    before[label] = best
  }
}
