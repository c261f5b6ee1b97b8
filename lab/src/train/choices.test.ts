import { describe, expect, it } from 'vitest'
import { type Choice, choose, fitChoices } from './choices.ts'

/** The second measure tells which is right, the first nothing; in one of ten choices it is the other way round. */
const choices = Array.from({ length: 100 }, (_, nth): Choice => {
  const options = [
    [nth % 3, 0, 0],
    [nth % 2, 1, 0],
    [(nth + 1) % 3, 0, 0],
  ]
  return { options, right: [nth % 10 === 0 ? 0 : 1] }
})

describe('fitted choices', () => {
  it('weigh what goes with the right option, and not what says nothing', () => {
    const [first = 0, second = 0, never] = fitChoices(choices)
    expect(second).toBeGreaterThan(2)
    expect(Math.abs(first)).toBeLessThan(0.5)
    expect(never).toBe(0)
  })

  it('say as often as it is so that an option is right', () => {
    const one = choices.map(({ right }): Choice => ({ options: [[0], [1]], right }))
    const [weight = 0] = fitChoices(one)
    // nine of ten are ln 9 nats; the ridge draws it to 0 by weight / (100 · 0.9 · 0.1) or so
    expect(weight).toBeLessThan(Math.log(9))
    expect(weight).toBeGreaterThan(Math.log(9) - 0.3)
  })

  it('may have several right options, and learn nothing where there is none', () => {
    const options = [
      [1, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ]
    const weights = fitChoices([
      ...Array.from({ length: 20 }, (): Choice => ({ options, right: [0, 2] })),
      ...Array.from({ length: 50 }, (): Choice => ({ options, right: [] })),
    ])
    expect(weights[0]).toBeGreaterThan(1.5)
    expect(weights[1]).toBeCloseTo(0)
  })
})

describe('choose', () => {
  it('takes the first of the highest', () => {
    expect(
      choose(
        [1, -1],
        [
          [0, 0],
          [2, 1],
          [1, 0],
        ],
      ),
    ).toBe(1)
  })
})
