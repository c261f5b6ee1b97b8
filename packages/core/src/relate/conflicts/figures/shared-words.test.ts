import { expect, test } from 'vitest'
import { sharedWords } from './shared-words.ts'
import type { ToldFigure } from './told-figure.ts'

/** A figure in a sentence with these stems about it, the nearest first. */
function told(text: string, ...stems: string[]): ToldFigure {
  const about = stems.map((stem, at) => ({ stem, weight: 5, near: 1 / (at + 1) }))
  const analysis = { article: { text }, sentences: [{ start: 0, end: text.length }] }
  return { figure: { about }, analysis, sentence: 0 } as unknown as ToldFigure
}

test.each([
  ['Inflation slowed to 3.4%.', ['slow', 'inflat'], ['inflat', 'slow'], ['slowed', 'Inflation']],
  ['Prices rose by 3.4%.', ['price', 'rise'], ['price'], ['Prices']],
  [
    'It has 12 red, old, long and thin pages.',
    ['page', 'thin', 'long', 'old'],
    ['old', 'long', 'thin', 'page'],
    ['pages', 'thin', 'long'],
  ],
  ['It rose to 12.', ['rise'], ['fall'], []],
])('%s', (text, a, b, words) => {
  expect(sharedWords(told(text, ...a), told('', ...b))).toEqual(words)
})
