import { expect, test } from 'vitest'
import { unpackTagDictionary } from './tag-dictionary.ts'
import { hashOfWord } from './word-hash.ts'

const { labelOf } = unpackTagDictionary([
  ['of in', 'the a'],
  ['', 'the'],
])

test.each([
  ['of', 0, 1],
  ['The', 0, 2],
  ['the', 1, 2],
])('settles %s in form %i as label %i', (word, form, label) => {
  expect(labelOf(hashOfWord(word), form)).toBe(label)
})

test.each([
  ['off', 0],
  ['of', 1],
  ['the', 2],
  ['', 0],
])('leaves %s in form %i open', (word, form) => {
  expect(labelOf(hashOfWord(word), form)).toBe(0)
})
