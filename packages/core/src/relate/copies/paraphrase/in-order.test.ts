import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'
import type { Likes } from './sentence-likeness.ts'

const sum = (pairs: readonly Likes[]) => pairs.reduce((all, { score }) => all + score, 0)

test('pairs that cross are not both chosen, nor two of one sentence', () => {
  const pairs = [
    { a: 0, b: 0, score: 1 },
    { a: 1, b: 2, score: 1 },
    { a: 3, b: 1, score: 0.5 },
    { a: 3, b: 2, score: 0.9 },
    { a: 4, b: 3, score: 1 },
  ]
  expect(inOrder(pairs)).toEqual([pairs[0], pairs[1], pairs[4]])
  expect(inOrder([])).toEqual([])
})

/** The most that pairs in order can be worth, by trying whether each is taken. */
function most(pairs: readonly Likes[]): number {
  const [first, ...others] = pairs
  if (!first) return 0
  const behind = others.filter(({ a, b }) => a > first.a && b > first.b)
  return Math.max(most(others), first.score + most(behind))
}

test('no choice is worth more', () => {
  const pair = fc.record({ a: fc.nat(5), b: fc.nat(5), score: fc.integer({ min: 1, max: 9 }) })
  const pairs = fc
    .uniqueArray(pair, { selector: ({ a, b }) => 6 * a + b, maxLength: 12 })
    .map((list) => list.toSorted((x, y) => x.a - y.a || x.b - y.b))
  fc.assert(
    fc.property(pairs, (list) => {
      const chosen = inOrder(list)
      expect(sum(chosen)).toBe(most(list))
      for (const [at, { a, b }] of chosen.slice(1).entries()) {
        expect(a).toBeGreaterThan(chosen[at]?.a ?? 0)
        expect(b).toBeGreaterThan(chosen[at]?.b ?? 0)
      }
    }),
  )
})
