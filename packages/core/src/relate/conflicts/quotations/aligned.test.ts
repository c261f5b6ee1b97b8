import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignQuotations } from './aligned.ts'
import type { QuotedWord } from './quoted-words.ts'

const quoted = (words: string): QuotedWord[] =>
  words.split(' ').map((word, at) => ({
    ...{ start: at, end: at + 1, word, verb: false },
    stem: word.length > 3 ? word : null,
  }))
const isOne = (a: QuotedWord, b: QuotedWord) => a.word === b.word

test('what only one has stands beside what both have', () => {
  const { inOrder, tellingInOrder, ownOfOne, ownOfOther } = alignQuotations(
    quoted('we are back to pen and paper'),
    quoted('we are back in the stone age'),
    isOne,
  )
  expect({ inOrder, tellingInOrder }).toEqual({ inOrder: 3, tellingInOrder: 1 })
  expect([ownOfOne, ownOfOther]).toEqual([
    [3, 4, 5, 6],
    [3, 4, 5, 6],
  ])
})

test('every word is in common or its own', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'long', 'longer'), { maxLength: 20 })
  fc.assert(
    fc.property(words, words, (some, others) => {
      const [one, other] = [some, others].map((list) => (list.length ? quoted(list.join(' ')) : []))
      const found = alignQuotations(one ?? [], other ?? [], isOne)
      expect(found.inOrder + found.ownOfOne.length).toBe(some.length)
      expect(found.inOrder + found.ownOfOther.length).toBe(others.length)
    }),
  )
})
