import { expect, test } from 'vitest'
import { listed, shareKnown } from './fact-list.ts'

const small = listed(
  new Map([
    [7, 2],
    [3, 4],
  ]),
)
const large = listed(
  new Map([
    [3, 4],
    [5, 10],
    [9, 2],
  ]),
)

test('of the smaller two thirds are known, of the larger a quarter', () => {
  expect(shareKnown(small, large)).toBeCloseTo(2 / 3)
  expect(shareKnown(large, small)).toBeCloseTo(2 / 3)
})

test('nothing in common is nothing known', () => {
  expect(shareKnown(small, listed(new Map([[4, 1]])))).toBe(0)
  expect(shareKnown(small, listed(new Map()))).toBe(0)
})
