import { describe, expect, test } from 'vitest'
import { oddsBy, probabilityOf, type Reason, weigh } from './weigh.ts'

interface Rain {
  readonly clouds: number
  readonly wind: number
}

const reasons: readonly Reason<Rain>[] = [
  { name: 'clouds', weight: 2, measure: ({ clouds }) => clouds, say: () => 'there are clouds' },
  { name: 'wind', weight: -1, measure: ({ wind }) => wind, say: () => 'there is wind' },
  { name: 'season', weight: 0.5, measure: () => 1 },
]

describe('what speaks for something adds up', () => {
  test('as odds', () => {
    expect(oddsBy(reasons, -3, { clouds: 0, wind: 0 })).toBeCloseTo(-2.5)
    expect(oddsBy(reasons, -3, { clouds: 1, wind: 1 })).toBeCloseTo(-1.5)
  })

  test('as a probability, with the reasons that add enough, in order', () => {
    expect(weigh(reasons, -2.5, { clouds: 1, wind: 0 }, 0.2)).toEqual({
      score: 0.5,
      because: ['there are clouds'],
    })
    expect(weigh(reasons, -2.5, { clouds: 0.05, wind: 1 }, 0.2).because).toEqual([])
  })
})

test('even odds are a half', () => {
  expect(probabilityOf(0)).toBe(0.5)
  expect(probabilityOf(Number.NEGATIVE_INFINITY)).toBe(0)
  expect(probabilityOf(Number.POSITIVE_INFINITY)).toBe(1)
})
