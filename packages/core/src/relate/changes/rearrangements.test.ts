import { expect, test } from 'vitest'
import { findRearrangements } from './rearrangements.ts'

/** Stories by their articles: "a: 1 2" */
const stories = (...lines: string[]) =>
  lines.map((line) => {
    const [id = '', articles = ''] = line.split(': ')
    return { id, title: id.toUpperCase(), articles: articles.split(' ') }
  })

const told = (before: string[], after: string[]) =>
  findRearrangements(stories(...before), stories(...after)).map(
    ({ id, change, what }) => `${id} ${change}: ${what}`,
  )

test('stories that an article brings together became one', () => {
  expect(told(['a: 1 2', 'b: 3'], ['a: 1 2 3 4'])).toEqual(['a merged: a, b became one: A'])
})

test('a story that falls apart became several, and says which', () => {
  expect(told(['a: 1 2 3'], ['a: 1', 'c: 2 3 4'])).toEqual(['a split: A became a, c'])
})

test.each([
  ['one that grows', ['a: 1 2'], ['a: 1 2 3']],
  ['one that is renamed', ['a: 2 3'], ['b: 1 2 3']],
  ['one that takes an article of another', ['a: 1 2 5', 'b: 3 4'], ['a: 1 2', 'b: 3 4 5']],
  ['those that stay as they are', ['a: 1', 'b: 2'], ['a: 1', 'b: 2']],
  ['one that loses an article', ['a: 1 2', 'b: 3'], ['a: 1', 'b: 3']],
  ['one of which only what another lost is left', ['a: 1 2'], ['a: 1']],
])('%s is neither', (_, before, after) => {
  expect(told(before, after)).toEqual([])
})

test('what is left of two whose other articles were removed may still become one', () => {
  expect(told(['a: 1 2', 'b: 3 4'], ['a: 1 3'])).toEqual(['a merged: a, b became one: A'])
})
