import { expect, test } from 'vitest'
import { fourGramF1 } from './four-grams.ts'

test('runs of four words are shared or not', () => {
  expect(fourGramF1('a b c d', 'a b c d')).toBe(1)
  expect(fourGramF1('A, b. c; d e', 'A b c d')).toBeCloseTo(2 / 3)
  expect(fourGramF1('a b c d', 'e f g h')).toBe(0)
  expect(fourGramF1('', 'a b c d')).toBe(0)
  expect(fourGramF1('', '')).toBe(1)
  expect(fourGramF1('a a a a a', 'a a a a')).toBeCloseTo(2 / 3)
})
