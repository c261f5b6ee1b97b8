import { roles } from '@dateline/core/inside/read/look-again/weights'
import { expect, it } from 'vitest'
import { learnLines } from './line-learner.ts'

const [heading, body, furniture] = (['heading', 'body', 'furniture'] as const).map((role) =>
  roles.indexOf(role),
) as [number, number, number]

/** Rows: any line, a full stop, a menu, a word that stands in two lines alone. */
const lines = [
  ...Array.from({ length: 20 }, () => ({ rows: [0, 1], right: body })),
  ...Array.from({ length: 20 }, () => ({ rows: [0], right: heading })),
  ...Array.from({ length: 20 }, () => ({ rows: [0, 2], right: furniture })),
  ...Array.from({ length: 2 }, () => ({ rows: [0, 3], right: heading })),
]

function likeliest(weights: Float32Array, rows: readonly number[]): number {
  const sums = roles.map((_, role) =>
    rows.reduce((sum, row) => sum + (weights[row * roles.length + role] as number), 0),
  )
  return sums.indexOf(Math.max(...sums))
}

it('learns which role lines have', () => {
  const weights = learnLines(lines, 4)
  expect(likeliest(weights, [0, 1])).toBe(body)
  expect(likeliest(weights, [0])).toBe(heading)
  expect(likeliest(weights, [0, 2])).toBe(furniture)
})

it('learns nothing of what is seldom seen', () => {
  const weights = learnLines(lines, 4)
  expect([...weights.slice(3 * roles.length)]).toEqual(roles.map(() => 0))
})

it('keeps body where lines look alike', () => {
  const alike = Array.from({ length: 20 }, (_, at) => ({
    rows: [0],
    right: at < 11 ? furniture : body,
  }))
  expect(likeliest(learnLines(alike, 1), [0])).toBe(body)
})

it('gives the same weights every time', () => {
  expect(learnLines(lines, 4)).toEqual(learnLines(lines, 4))
})
