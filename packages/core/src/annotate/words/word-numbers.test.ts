import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byNumber, numberIn, numberOf, wordOf } from './word-numbers.ts'

test('a word has one number wherever it stands and however it is written', () => {
  const text = 'The the tho THE 2019 2020 Éa éa'
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) =>
    numberIn(text, index, index + word.length),
  )
  expect(words.map(wordOf)).toEqual('the the tho the 2019 2020 éa éa'.split(' '))
  expect(new Set(words).size).toBe(5)
  expect(words[0]).toBe(numberOf('the'))
})

test('any word, in any letters, has the number of the same in lower case', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, word) => {
      const number = numberIn(before + word, before.length, before.length + word.length)
      expect(number).toBe(numberOf(word.toLowerCase()))
      expect(wordOf(number)).toBe(word.toLowerCase())
    }),
  )
})

test('what is known of a word is worked out once, and still right when it was forgotten', () => {
  let asked = 0
  const lengthOf = byNumber((word) => {
    asked += 1
    return word.length
  })
  const number = numberOf('mayor')
  expect([lengthOf('mayor', number), lengthOf('mayor', number), asked]).toEqual([5, 5, 1])
  for (let nth = 0; nth < 50_001; nth += 1) numberOf(`mayor ${nth}`)
  expect(wordOf(number)).toBeUndefined()
  expect(lengthOf('mayor', number)).toBe(5)
  expect(lengthOf('mayor', numberOf('mayor'))).toBe(5)
  expect(numberOf('mayor')).not.toBe(number)
})
