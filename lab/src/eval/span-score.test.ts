import { describe, expect, it } from 'vitest'
import { inside, Tally } from './span-score.ts'

const span = (start: number, end: number, type = 'person') => ({ start, end, type })

describe('Tally', () => {
  it('counts a span as right only with both edges and the label right', () => {
    const told = [span(0, 3), span(5, 9), span(12, 14), span(20, 22)]
    const found = [span(0, 3), span(5, 8), span(12, 14, 'place')]
    const tally = new Tally().add(found, told, ({ type }) => type)
    expect([tally.right, tally.found, tally.told]).toEqual([1, 3, 4])
    expect(tally.f1).toBeCloseTo((2 * (1 / 3) * (1 / 4) * 100) / (1 / 3 + 1 / 4))
  })

  it('sums over texts', () => {
    const tally = new Tally().add([span(0, 1)], [span(0, 1)]).add([], [span(0, 1)])
    expect(tally.f1).toBeCloseTo(66.67, 1)
  })

  it('counts the same span found twice once', () => {
    expect(new Tally().add([span(0, 1), span(0, 1)], [span(0, 1)]).f1).toBe(100)
  })

  it('is full where there was nothing to find, and nothing where all that was found is wrong', () => {
    expect(new Tally().f1).toBe(100)
    expect(new Tally().add([span(0, 1)], []).f1).toBe(0)
  })
})

describe('inside', () => {
  it('keeps what lies wholly in a stretch', () => {
    const spans = [span(0, 2), span(4, 8), span(8, 9)]
    expect(inside(spans, [{ start: 0, end: 6 }])).toEqual([span(0, 2)])
    expect(inside(spans, undefined)).toEqual(spans)
  })
})
