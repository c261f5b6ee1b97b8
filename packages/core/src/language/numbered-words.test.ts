import { expect, it } from 'vitest'
import { numberWords } from './numbered-words.ts'
import { hashOfWord } from './word-hash.ts'

const numberOf = numberWords(['ship boat', '', 'ferry2000'])

it.each([
  ['ship', 1],
  ['BOAT', 1],
  ['Ferry1999', 3],
  ['raft', 0],
  ['', 0],
])('numbers %j', (word, number) => {
  expect(numberOf(hashOfWord(word))).toBe(number)
})

it('knows no word of no lists', () => {
  expect(numberWords([])(hashOfWord('ship'))).toBe(0)
})
