import { expect, test } from 'vitest'
import { keyOf } from '../grouping/key-of.ts'
import { sharedRuns, wordsCovered } from './passages.ts'

function runs(from: string, copy: string) {
  return sharedRuns(from.split(' ').map(keyOf), copy.split(' ').map(keyOf))
}

test('one stretch, as long as it can be', () => {
  const found = runs(
    'x y one two three four five six seven z',
    'a one two three four five six seven b',
  )
  expect(found).toEqual([{ from: 2, copy: 1, length: 7 }])
  expect(wordsCovered(found)).toBe(7)
})

test('two stretches that changed places', () => {
  const [first, second] = ['a b c d e f', 'm n o p q r']
  const found = runs(`${first} ${second}`, `${second} ${first}`)
  expect(found.map(({ from, copy, length }) => [from, copy, length])).toEqual([
    [6, 0, 6],
    [0, 6, 6],
  ])
})

test('fewer words than a shingle are no passage', () => {
  expect(runs('one two three four five', 'one two three four five')).toEqual([])
})

test('a stretch that stands twice in the copy is covered once for each word', () => {
  const found = runs('a b c d e f', 'a b c d e f a b c d e f')
  expect(wordsCovered(found)).toBeLessThanOrEqual(12)
})
