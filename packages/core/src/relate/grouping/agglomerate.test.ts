import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finish } from '../in-parts.ts'
import { agglomerate, type Pair } from './agglomerate.ts'

const pair = (a: number, b: number, score: number) => ({ a, b, score })

/** Groups by these pairs; what is not listed is not alike at all. */
function group(size: number, pairs: readonly Pair[]): number[][] {
  const scores = new Map(pairs.map(({ a, b, score }) => [`${a} ${b}`, score]))
  const likeness = (a: number, b: number) => scores.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0
  return finish(agglomerate(size, pairs, 0.5, likeness))
}

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
  expect(group(size, pairs)).toEqual(groups)
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
      const groups = group(9, given)
      expect(groups.flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
      expect(group(9, given.toReversed())).toEqual(groups)
    }),
  )
})

test('things that are all alike are one group, however many', () => {
  const size = 5000
  const pairs = Array.from({ length: size - 1 }, (_, at) => pair(at, at + 1, 0.9))
  let asked = 0
  const likeness = () => {
    asked += 1
    return 0.9
  }
  const found = finish(agglomerate(size, pairs, 0.5, likeness))
  expect(found).toHaveLength(1)
  expect(asked).toBeLessThan(200_000)
})

test('what is far less alike than each group within stays two groups, where that is asked for', () => {
  // 0, 1, 2 and 3, 4, 5 are 0.6 alike among themselves and 0.2 across
  const likeness = (a: number, b: number) => (Math.floor(a / 3) === Math.floor(b / 3) ? 0.6 : 0.2)
  const pairs = [0, 1, 2, 3, 4, 5].flatMap((a) =>
    [1, 2, 3, 4, 5].filter((b) => a < b).map((b) => ({ a, b, score: likeness(a, b) })),
  )
  expect(finish(agglomerate(6, pairs, 0.1, likeness))).toEqual([[0, 1, 2, 3, 4, 5]])
  expect(finish(agglomerate(6, pairs, 0.1, likeness, 0.5))).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ])
  expect(finish(agglomerate(6, pairs, 0.1, likeness, 0.3))).toHaveLength(1)
  // one alone is held against no company of its own
  const loner = [{ a: 0, b: 1, score: 0.2 }]
  expect(finish(agglomerate(2, loner, 0.1, () => 0.2, 0.5))).toEqual([[0, 1]])
})
