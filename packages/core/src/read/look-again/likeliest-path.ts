import { BODY_STATE, firstOfSection, type State, states } from './states.ts'
import type { RoleWeights } from './weights.ts'

const COUNT = states.length
const { section: REPORT } = states[BODY_STATE] as State

/** What speaks for each state of a line; null for a line that is surely of the body. */
export type SumsOfStates = Float32Array | null

/**
 * The states of lines from top to bottom that most speaks for together (A. Viterbi 1967). Sure lines of the body part the
 * page: above the first there is no foot, below it no head, and between two of them only the report. Steps: lines × what
 * may follow what in their sections.
 */
export function likeliestPath(lines: readonly SumsOfStates[], weights: RoleWeights): number[] {
  const lastSure = lines.lastIndexOf(null)
  const from = new Int8Array(lines.length * COUNT).fill(BODY_STATE)
  let reached = new Float64Array(COUNT)
  let before = new Float64Array(COUNT)
  let span: Span = [0, 0]
  for (const [at, sums] of lines.entries()) {
    const own = spanOf(sums, span, at <= lastSure)
    ;[before, reached] = [reached, before]
    for (let state = own[0]; state < own[1]; state++) {
      let highest = at === 0 ? (weights.opens[state] as number) : Number.NEGATIVE_INFINITY
      for (let other = span[0]; other < span[1]; other++) {
        const sum = (before[other] as number) + (weights.follows[other * COUNT + state] as number)
        if (sum <= highest) continue
        highest = sum
        from[at * COUNT + state] = other
      }
      reached[state] = highest + (sums === null ? 0 : (sums[state] as number))
    }
    span = own
  }
  return goBack(from, mostOf(reached, span), lines.length)
}

/** The first of some states that stand in a row, and the one after the last. */
type Span = readonly [from: number, to: number]

/** The states that a line may be in, below those of the line above it. */
function spanOf(sums: SumsOfStates, [from, to]: Span, isAboveBody: boolean): Span {
  if (sums === null) return [BODY_STATE, BODY_STATE + 1]
  const first = to === 0 ? 0 : (firstOfSection[(states[from] as State).section] as number)
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
