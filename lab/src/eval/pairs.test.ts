import { expect, test } from 'vitest'
import { bcubed, f1, pairsOf } from './pairs.ts'

test('pairs of three', () => {
  expect(pairsOf(['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ])
})

test('the mean is harmonic', () => {
  expect(f1(0.5, 1)).toBeCloseTo(66.67, 1)
  expect(f1(0, 0)).toBe(0)
})

test('BCubed: all right, all in one, all apart', () => {
  const truth = [['a', 'b'], ['c']]
  expect(bcubed(truth, truth)).toBe(100)
  // precision (2/3 + 2/3 + 1/3) / 3, recall 1
  expect(bcubed([['a', 'b', 'c']], truth)).toBeCloseTo(f1(5 / 9, 1), 5)
  expect(bcubed([['a'], ['b'], ['c']], truth)).toBeCloseTo(f1(1, 2 / 3), 5)
  // of a alone: precision 1/2, recall 1
  expect(bcubed([['a', 'c'], ['b']], [['a'], ['b'], ['c']], new Set(['a']))).toBeCloseTo(
    f1(1 / 2, 1),
    5,
  )
})
