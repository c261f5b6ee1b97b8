import { describe, expect, test } from 'vitest'
import { finish } from '../in-parts.ts'
import { findAlsoTold } from './also-told.ts'
import type { Sameness } from './sameness.ts'

/** Tellings by number, written as article and place in it; how alike they are, by pairs. */
function alsoTold(
  articles: string,
  groups: readonly (readonly number[])[],
  alike: Readonly<Record<string, number>>,
): number[][] {
  const of = (a: number, b: number) => alike[`${Math.min(a, b)} ${Math.max(a, b)}`] ?? 0
  const pairs = Object.entries(alike).map(([pair, score]) => {
    const [a = 0, b = 0] = pair.split(' ').map(Number)
    return { a, b, score }
  })
  const same: Sameness = { pairs, of }
  return finish(findAlsoTold(groups, (index) => articles[index] ?? '', same))
}

describe('what also tells a claim', () => {
  test('a telling grouped elsewhere that is like the claim, of an article that has none in it', () => {
    // article a tells two things in 0, which b tells in 1 and 2, and c in 3 and 4
    const groups = [
      [0, 1, 3],
      [2, 4],
    ]
    const alike = { '0 1': 0.9, '0 3': 0.9, '1 3': 0.9, '2 4': 0.8, '0 2': 0.5, '0 4': 0.4 }
    expect(alsoTold('abbcc', groups, alike)).toEqual([[], [0]])
  })

  test('not where it is like one of the claim only', () => {
    const groups = [
      [0, 1],
      [2, 3],
    ]
    expect(alsoTold('abbc', groups, { '0 1': 0.9, '2 3': 0.8, '0 2': 0.6 })).toEqual([[], []])
  })

  test('not where its article tells the claim already', () => {
    const groups = [
      [0, 1],
      [2, 3],
    ]
    const alike = { '0 1': 0.9, '2 3': 0.8, '0 2': 0.7, '0 3': 0.7 }
    expect(alsoTold('abac', groups, alike)).toEqual([[], []])
  })

  test('of two of an article the one more like it', () => {
    const groups = [
      [0, 4],
      [1, 5],
      [2, 3],
    ]
    const alike = { '0 2': 0.5, '0 3': 0.5, '1 2': 0.6, '1 3': 0.6, '2 3': 0.9, '0 4': 1, '1 5': 1 }
    expect(alsoTold('aabcde', groups, alike)).toEqual([[], [], [1]])
  })

  test('of a telling that stands alone it has to be surer', () => {
    const groups = [[0, 1], [2]]
    expect(alsoTold('abc', groups, { '0 1': 0.9, '0 2': 0.5 })).toEqual([[], []])
    expect(alsoTold('abc', groups, { '0 1': 0.9, '0 2': 0.7 })).toEqual([[], [0]])
  })
})
