import { expect, test } from 'vitest'
import { inHundredths } from './hundredths.ts'

test.each([
  [0.04628330995792426, 0.05],
  [0.9699999999999999, 0.97],
  [0.994, 0.99],
  [1, 1],
])('%f is told as %f', (score, told) => {
  expect(inHundredths(score)).toBe(told)
})
