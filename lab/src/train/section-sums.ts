import { follows, mayOpen, states } from '@dateline/core/inside/read/look-again/states'

const COUNT = states.length
/** For each state, those that may stand before it and after it, each with the place of its weight. */
const before = states.map((_, at) =>
  follows.flatMap(([from, to], place) => (to === at ? [from, place] : [])),
)
const after = states.map((_, at) =>
  follows.flatMap(([from, to], place) => (from === at ? [to, place] : [])),
)

/** What is expected of the lines of a page: how the weights of states should move. */
export interface Expected {
  /** lines × states */
  readonly states: Float64Array
  readonly opens: Float64Array
  readonly follows: Float64Array
}

export function nothingExpected(lines: number): Expected {
  return {
    states: new Float64Array(lines * COUNT),
    opens: new Float64Array(COUNT),
    follows: new Float64Array(follows.length),
  }
}

/**
 * Adds `sign` times how often each state and each step from one to the next is expected on a page (forward and backward
 * sums of a linear chain). `likely` is lines × states, 0 where a line may not be in a state; `opens` and `steps` are
 * factors. False where no path is possible.
 */
export function addExpected(
  likely: Float64Array,
  { opens, steps }: { readonly opens: Float64Array; readonly steps: Float64Array },
  sign: number,
  expected: Expected,
): boolean {
  const lines = likely.length / COUNT
  const forward = forwardSums(likely, opens, steps)
  if (!forward) return false
  let back: Float64Array = new Float64Array(COUNT).fill(1)
  for (let line = lines - 1; line >= 0; line--) {
    const at = line * COUNT
    let whole = 0
    for (let s = 0; s < COUNT; s++) whole += (forward[at + s] as number) * (back[s] as number)
    for (let s = 0; s < COUNT; s++) {
      const share = (sign * (forward[at + s] as number) * (back[s] as number)) / whole
      expected.states[at + s] = (expected.states[at + s] as number) + share
      if (line === 0) expected.opens[s] = (expected.opens[s] as number) + share
    }
    if (line > 0) back = addSteps({ at, forward, likely, back, steps }, sign, expected)
  }
  return true
}

/** The sums that reach each state, each line scaled to one; null where nothing does. */
function forwardSums(
  likely: Float64Array,
  opens: Float64Array,
  steps: Float64Array,
): Float64Array | null {
  const forward = new Float64Array(likely.length)
  for (let at = 0; at < likely.length; at += COUNT) {
    let sum = 0
    for (let s = 0; s < COUNT; s++) {
      const own = likely[at + s] as number
      if (own === 0) continue
      let reached = at === 0 && mayOpen(s) ? (opens[s] as number) : 0
      const some = before[s] as number[]
      if (at > 0)
        for (let k = 0; k < some.length; k += 2)
          reached +=
            (forward[at - COUNT + (some[k] as number)] as number) *
            (steps[some[k + 1] as number] as number)
      forward[at + s] = reached * own
      sum += reached * own
    }
    if (!(sum > 0)) return null
    for (let s = 0; s < COUNT; s++) forward[at + s] = (forward[at + s] as number) / sum
  }
  return forward
}

interface Step {
  readonly at: number
  readonly forward: Float64Array
  readonly likely: Float64Array
  readonly back: Float64Array
  readonly steps: Float64Array
}

/** Adds the steps that lead to a line; gives what lies behind each state of the line before, its most scaled to one. */
function addSteps(
  { at, forward, likely, back, steps }: Step,
  sign: number,
  expected: Expected,
): Float64Array {
  const behind = new Float64Array(COUNT)
  let whole = 0
  let most = 0
  for (let s = 0; s < COUNT; s++) {
    const some = after[s] as number[]
    let sum = 0
    for (let k = 0; k < some.length; k += 2) {
      const to = some[k] as number
      const step = steps[some[k + 1] as number] as number
      sum += step * (likely[at + to] as number) * (back[to] as number)
    }
    behind[s] = sum
    most = Math.max(most, sum)
    whole += (forward[at - COUNT + s] as number) * sum
  }
  for (let s = 0; s < COUNT; s++) {
    const came = (sign * (forward[at - COUNT + s] as number)) / whole
    if (came === 0) continue
    const some = after[s] as number[]
    for (let k = 0; k < some.length; k += 2) {
      const to = some[k] as number
      const place = some[k + 1] as number
      const share =
        came * (steps[place] as number) * (likely[at + to] as number) * (back[to] as number)
      expected.follows[place] = (expected.follows[place] as number) + share
    }
  }
  return behind.map((sum) => sum / most)
}
