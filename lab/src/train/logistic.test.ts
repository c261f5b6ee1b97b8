import { expect, test } from 'vitest'
import { fitOdds, probability } from './logistic.ts'

test('a measure that goes with what is sought raises the odds, one that goes against it lowers them', () => {
  const examples = Array.from({ length: 60 }, (_, at) => ({
    measures: [at % 2, at % 3 === 0 ? 1 : 0, (at % 2) * -1 + 1],
    yes: at % 2 === 1,
  }))
  const odds = fitOdds(examples)
  expect(odds[1]).toBeGreaterThan(1)
  expect(odds[3]).toBeLessThan(-1)
  expect(probability(odds, [1, 0, 0])).toBeGreaterThan(0.9)
  expect(probability(odds, [0, 0, 1])).toBeLessThan(0.1)
})
