import { follows, mayOpen, states } from '@dateline/core/inside/read/look-again/states'
import { expect, it } from 'vitest'
import { randomFrom } from './random.ts'
import { addExpected, nothingExpected } from './section-sums.ts'

const LINES = 3
const random = randomFrom(1)
const some = (count: number) => Float64Array.from({ length: count }, () => 0.1 + random())
const likely = some(LINES * states.length)
const factors = { opens: some(states.length), steps: some(follows.length) }

/** All paths of states down to a line, each with its weight. */
function pathsTo(line: number): { readonly path: readonly number[]; readonly weight: number }[] {
  const weightOf = (state: number) => likely[line * states.length + state] as number
  if (line === 0)
    return states.flatMap((_, state) =>
      mayOpen(state)
        ? [{ path: [state], weight: (factors.opens[state] as number) * weightOf(state) }]
        : [],
    )
  const above = pathsTo(line - 1)
  return follows.flatMap(([from, to], step) =>
    above
      .filter(({ path }) => path.at(-1) === from)
      .map(({ path, weight }) => ({
        path: [...path, to],
        weight: weight * (factors.steps[step] as number) * weightOf(to),
      })),
  )
}

it('expects what all paths together do', () => {
  const expected = nothingExpected(LINES)
  expect(addExpected(likely, factors, 1, expected)).toBe(true)
  const paths = pathsTo(LINES - 1)
  const whole = paths.reduce((sum, { weight }) => sum + weight, 0)
  const counted = nothingExpected(LINES)
  const placeOf = new Map(follows.map(([from, to], at) => [`${from} ${to}`, at]))
  for (const { path, weight } of paths) {
    const share = weight / whole
    for (const [line, state] of path.entries()) {
      const at = line * states.length + state
      counted.states[at] = (counted.states[at] ?? 0) + share
      if (line === 0) counted.opens[state] = (counted.opens[state] ?? 0) + share
      const step = placeOf.get(`${path[line - 1]} ${state}`)
      if (step !== undefined) counted.follows[step] = (counted.follows[step] ?? 0) + share
    }
  }
  for (const key of ['states', 'opens', 'follows'] as const)
    for (const [at, share] of counted[key].entries())
      expect(expected[key][at]).toBeCloseTo(share, 9)
})

it('says where no path is possible', () => {
  const none = likely.map((one, at) => (at < states.length ? 0 : one))
  expect(addExpected(none, factors, 1, nothingExpected(LINES))).toBe(false)
})
