import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedKeyOf, keyOf, mixKeys, pairsOf } from './key-of.ts'

test('a stretch has the key of its lower-case letters, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(9), fc.string(), (word, skipped, behind) => {
      const text = `${'x'.repeat(skipped)}${word}${behind}`
      expect(foldedKeyOf(text, skipped, skipped + word.length)).toBe(keyOf(word.toLowerCase()))
    }),
  )
  expect(foldedKeyOf('A Ferry', 2, 7)).toBe(keyOf('ferry'))
  expect(foldedKeyOf('ÉCOLE', 0, 5)).toBe(keyOf('école'))
})

test('three keys make three pairs', () => {
  expect(pairsOf([4, 7, 9])).toEqual([mixKeys(4, 7), mixKeys(4, 9), mixKeys(7, 9)])
  expect(pairsOf([4])).toEqual([])
})
