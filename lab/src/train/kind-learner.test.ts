import { expect, it } from 'vitest'
import { learnKinds } from './kind-learner.ts'

/** Rows: "people", "died", "hurt". Kinds: dead, injured. */
const wordings = Array.from({ length: 40 }, (_, at) => ({
  seen: [
    [0, 1],
    [at % 2 === 0 ? 1 : 2, 1],
  ] as const,
  right: at % 2,
}))

it('learns what speaks for a kind', () => {
  const [, , dead = 0, injured = 0] = learnKinds(wordings, 3, 2)
  expect(dead - injured).toBeGreaterThan(1)
})

it('learns nothing of what stands with each kind alike', () => {
  const [dead = 0, injured = 0] = learnKinds(wordings, 3, 2)
  expect(Math.abs(dead - injured)).toBeLessThan(0.5)
})

it('gives the same weights every time', () => {
  expect(learnKinds(wordings, 3, 2)).toEqual(learnKinds(wordings, 3, 2))
})
