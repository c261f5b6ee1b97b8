import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishLexicon } from '../lexicon.ts'
import { likeliestPath } from './likeliest-path.ts'
import { BODY_STATE, follows, mayOpen, type State, sectionsOf, stateOf, states } from './states.ts'
import { weightsOf } from './weights.ts'

const weights = weightsOf(englishLexicon.masthead.lineRoles)

/** What speaks for each state of a line; null for one that is surely body. */
type SumsOfStates = Float32Array | null

const pathOf = (lines: readonly SumsOfStates[]) =>
  likeliestPath(
    lines.map((one) => one === null),
    (at) => lines[at] ?? [],
    weights,
  )

const sums = fc
  .array(fc.integer({ min: -60, max: 60 }), { minLength: states.length, maxLength: states.length })
  .map((some): SumsOfStates => Float32Array.from(some, (one) => one / 10))
const line = fc.oneof(sums, fc.constant<SumsOfStates>(null))

/** What speaks for a path; -Infinity where it may not be. */
function weightOf(path: readonly number[], lines: readonly SumsOfStates[]): number {
  return path.reduce((sum, state, at) => {
    const own = lines[at] ? (lines[at][state] as number) : state === BODY_STATE ? 0 : -Infinity
    const before = path[at - 1]
    const step =
      before === undefined ? weights.opens[state] : weights.follows[before * states.length + state]
    return sum + own + (step as number)
  }, 0)
}

describe('the likeliest path', () => {
  it('is that of all paths for which most speaks', () => {
    fc.assert(
      fc.property(fc.tuple(line, line, line), (lines) => {
        const found = weightOf(pathOf(lines), lines)
        const all = states.flatMap((_, one) =>
          follows.map(([two, three]) => weightOf([one, two, three], lines)),
        )
        expect(found).toBeCloseTo(Math.max(...all), 3)
      }),
      { numRuns: 20 },
    )
  })

  it('goes down the page, and keeps to what is surely body', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const path = pathOf(lines)
        const sections = path.map((state) => (states[state] as State).section)
        expect(sections).toEqual(sections.toSorted((a, b) => a - b))
        for (const [at, one] of lines.entries()) if (!one) expect(path[at]).toBe(BODY_STATE)
      }),
    )
  })

  it('of no lines is empty', () => {
    expect(pathOf([])).toEqual([])
  })
})

describe('states', () => {
  it('begin with what stands above a title, the title, or the report', () => {
    expect(mayOpen(stateOf('furniture', 0))).toBe(true)
    expect(mayOpen(stateOf('title', 1))).toBe(true)
    expect(mayOpen(BODY_STATE)).toBe(true)
    expect(mayOpen(stateOf('notice', 4))).toBe(false)
  })

  it('have titles and body in sections of their own', () => {
    expect(stateOf('body', 0)).toBe(-1)
    expect(stateOf('title', 3)).toBe(-1)
  })

  it('tell sections by title and body', () => {
    const page = ['furniture', 'title', 'date', 'body', null, 'body', 'furniture'] as const
    expect(sectionsOf(page)).toEqual([0, 1, 2, 3, 3, 3, 4])
    expect(sectionsOf(['date', 'body', 'notice'])).toEqual([0, 3, 4])
    expect(sectionsOf(['title', 'title', 'furniture'])).toEqual([1, 1, 2])
    expect(sectionsOf(['furniture', null])).toEqual([0, 0])
  })
})
