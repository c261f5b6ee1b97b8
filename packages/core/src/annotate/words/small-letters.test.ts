import { expect, test } from 'vitest'
import { inSmallLetters } from './small-letters.ts'

/** The words of a text, each with the number of another that it may be the same as. */
function smallLetters(text: string, first: readonly number[]): readonly string[] {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  return inSmallLetters(text, words, { first: Int32Array.from(first) }).lower
}

test('each word in small letters', () => {
  expect(smallLetters('The MAYOR of Århus, the mayor', [0, 1, 2, 3, 0, 1])).toEqual(
    'the mayor of århus, the mayor'.split(' '),
  )
})

test('words that only look the same by their facts are kept apart', () => {
  expect(smallLetters('2019 2020 Éa éa @b `b', [0, 0, 2, 2, 4, 4])).toEqual(
    '2019 2020 éa éa @b `b'.split(' '),
  )
})

test('where a word stood first', () => {
  const words = ['The', 'the', 'tho'].map((_, at) => ({ start: 4 * at, end: 4 * at + 3 }))
  const { first } = inSmallLetters('The the tho', words, { first: Int32Array.of(0, 0, 0) })
  expect([...first]).toEqual([0, 0, 2])
})
