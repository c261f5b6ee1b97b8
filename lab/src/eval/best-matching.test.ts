import { expect, test } from 'vitest'
import { bestMatching } from './best-matching.ts'

const rows = (...weights: number[][]) =>
  weights.map((row) => new Map(row.flatMap((weight, at) => (weight > 0 ? [[at, weight]] : []))))

/** Tries every matching. */
function tryAll(weights: readonly ReadonlyMap<number, number>[], used = new Set<number>()): number {
  const [row, ...others] = weights
  if (!row) return 0
  const taken = [...row].map(([column, weight]) =>
    used.has(column) ? 0 : weight + tryAll(others, new Set(used).add(column)),
  )
  return Math.max(tryAll(others, used), ...taken)
}

test('each takes what is best for all', () => {
  expect(bestMatching(rows([1]))).toBe(1)
  expect(bestMatching(rows([3, 2], [3, 0]))).toBe(5)
  expect(bestMatching(rows([5, 4], [4, 1]))).toBe(8)
  expect(bestMatching(rows([0, 0]))).toBe(0)
  // the second leaves the first without
  expect(bestMatching(rows([1], [3]))).toBe(3)
})

test('no matching is better', () => {
  let seed = 7
  const draw = (below: number) => {
    seed = (seed * 48271) % 0x7fffffff
    return seed % below
  }
  for (let run = 0; run < 300; run += 1) {
    const matrix = rows(...Array.from({ length: draw(6) }, () => [7, 7, 7, 7].map(draw)))
    expect(bestMatching(matrix)).toBeCloseTo(tryAll(matrix), 9)
  }
})
