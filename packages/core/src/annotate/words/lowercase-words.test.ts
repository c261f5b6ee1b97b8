import { expect, test } from 'vitest'
import { lowercaseWords } from './lowercase-words.ts'
import { numberOf } from './word-numbers.ts'

/** The words of a text in lower case. */
function smallLetters(text: string): readonly string[] {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  const numbers = Int32Array.from(words, ({ start, end }) =>
    numberOf(text.slice(start, end).toLowerCase()),
  )
  return lowercaseWords(text, words, { numbers }).lower
}

test('each word in lower case', () => {
  expect(smallLetters('The MAYOR of Århus, the mayor')).toEqual(
    'the mayor of århus, the mayor'.split(' '),
  )
})
