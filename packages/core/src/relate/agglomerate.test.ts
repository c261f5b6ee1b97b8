import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agglomerate } from './agglomerate.ts'

const pair = (a: number, b: number, score: number) => ({ a, b, score })

test.each([
  ['alike things are one group', 3, [pair(0, 1, 0.9)], [[0, 1], [2]]],
  [
    'a chain whose ends are unlike does not join',
    3,
    [pair(0, 1, 0.9), pair(1, 2, 0.6)],
    [[0, 1], [2]],
  ],
  [
    'a group takes in what is like all its members',
    3,
    [pair(0, 1, 0.9), pair(1, 2, 0.6), pair(0, 2, 0.6)],
    [[0, 1, 2]],
  ],
  [
    'what must not meet does not, whatever else is alike',
    3,
    [pair(0, 1, 0.9), pair(1, 2, 1), pair(0, 2, Number.NEGATIVE_INFINITY)],
    [[0], [1, 2]],
  ],
])('%s', (_, size, pairs, groups) => {
  const found = agglomerate(size, pairs, 0.5)
  expect(found.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(groups)
})

test('every thing is in one group, and the order of pairs does not matter', () => {
  const pairs = fc.uniqueArray(
    fc
      .record({ a: fc.nat(8), b: fc.nat(8), score: fc.double({ min: 0, max: 1, noNaN: true }) })
      .filter(({ a, b }) => a < b),
    { selector: ({ a, b }) => `${a} ${b}` },
  )
  fc.assert(
    fc.property(pairs, (given) => {
      const groups = agglomerate(9, given, 0.5)
      expect(groups.flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
      expect(agglomerate(9, given.toReversed(), 0.5)).toEqual(groups)
    }),
  )
})
