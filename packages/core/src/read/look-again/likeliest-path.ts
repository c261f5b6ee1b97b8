import { BODY_STATE, firstOfSection, follows, type State, states } from './states.ts'
import type { RoleWeights } from './weights.ts'

const COUNT = states.length
const { section: REPORT } = states[BODY_STATE] as State

/**
 * The states of lines from top to bottom that most speaks for together (A. Viterbi 1967); `sumsOf` says what speaks for each
 * state of a line that is not surely of the body, and is asked once for each. Sure lines part the page: above the first
 * there is no foot, below it no head, and between two of them only the report. Steps: lines × what may follow what in their
 * sections.
 */
export function likeliestPath(
  sure: readonly boolean[],
  sumsOf: (line: number) => ArrayLike<number>,
  weights: RoleWeights,
): number[] {
  const lastSure = sure.lastIndexOf(true)
  const from = new Int8Array(sure.length * COUNT).fill(BODY_STATE)
  let reached = new Float64Array(COUNT)
  let before = new Float64Array(COUNT)
  let span: Span = [0, 0]
  for (const [at, isSure] of sure.entries()) {
    const own = isSure ? BODY_ALONE : spanBelow(span, at < lastSure)
    const sums = isSure ? null : sumsOf(at)
    ;[before, reached] = [reached, before]
    for (let state = own[0]; state < own[1]; state++) {
      let highest = at === 0 ? (weights.opens[state] as number) : Number.NEGATIVE_INFINITY
      const end = Math.min(span[1], endsAbove[state] as number)
      for (let other = Math.max(span[0], beginsAbove[state] as number); other < end; other++) {
        const sum = (before[other] as number) + (weights.follows[other * COUNT + state] as number)
        if (sum <= highest) continue
        highest = sum
        from[at * COUNT + state] = other
      }
      reached[state] = highest + (sums === null ? 0 : (sums[state] as number))
    }
    span = own
  }
  return goBack(from, mostOf(reached, span), sure.length)
}

/** Of what may stand above each state: the first, and the one after the last. They stand in a row. */
const beginsAbove = Uint8Array.from(states, (_, at) => above(at)[0] ?? 0)
const endsAbove = Uint8Array.from(states, (_, at) => (above(at).at(-1) ?? 0) + 1)

function above(state: number): number[] {
  return follows.flatMap(([other, next]) => (next === state ? [other] : []))
}

/** The first of some states that stand in a row, and the one after the last. */
type Span = readonly [from: number, to: number]

const BODY_ALONE: Span = [BODY_STATE, BODY_STATE + 1]

/** The states that a line may be in, below those of the line above it. */
function spanBelow([above, end]: Span, isAboveBody: boolean): Span {
  const first = end === 0 ? 0 : (firstOfSection[(states[above] as State).section] as number)
  return [first, isAboveBody ? (firstOfSection[REPORT + 1] as number) : COUNT]
}

function mostOf(reached: Float64Array, [from, to]: Span): number {
  let most = from
  for (let state = from; state < to; state++)
    if ((reached[state] as number) > (reached[most] as number)) most = state
  return most
}

function goBack(from: Int8Array, last: number, count: number): number[] {
  const path = new Array<number>(count)
  let state = last
  for (let at = count - 1; at >= 0; at--) {
    path[at] = state
    state = from[at * COUNT + state] as number
  }
  return path
}
