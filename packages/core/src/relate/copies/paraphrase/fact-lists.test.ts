import { expect, test } from 'vitest'
import { FactLists } from './fact-lists.ts'

const lists = new FactLists()
const small = lists.add(
  new Map([
    [7, 2],
    [3, 4],
  ]),
)
const large = lists.add(
  new Map([
    [3, 4],
    [5, 10],
    [9, 2],
  ]),
)

test('of the smaller two thirds are known, of the larger a quarter', () => {
  for (const known of [lists.sharesKnown(small, large), lists.sharesKnown(large, small)]) {
    expect([known.ofA, known.ofB].sort()).toEqual([0.25, 4 / 6])
  }
})

test('nothing in common is nothing known', () => {
  expect(lists.sharesKnown(small, lists.add(new Map([[4, 1]])))).toEqual({ ofA: 0, ofB: 0 })
  expect(lists.sharesKnown(small, lists.add(new Map()))).toEqual({ ofA: 0, ofB: 0 })
})
