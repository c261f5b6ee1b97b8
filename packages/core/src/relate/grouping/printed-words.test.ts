import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printedWords } from './printed-words.ts'

test.each([
  ['Inflation slowed to 3.4%.', ['inflat', 'slow'], ['Inflation', 'slowed']],
  ['One story of the refuge', ['stori', 'refug'], ['story', 'refuge']],
  ['The restart began with an art fair.', ['art'], ['art']],
  ['They bought 19 trains.', ['buy', '19', 'train'], ['buy', '19', 'trains']],
  ['İzmir fell.', ['izmir'], ['izmir']],
  ['', ['rain'], ['rain']],
])('%s', (text, stems, words) => {
  expect(printedWords(stems, text)).toEqual(words)
})

test('as many words as stems, none of them empty', () => {
  const stems = fc.array(fc.string({ minLength: 1 }))
  fc.assert(
    fc.property(stems, fc.string(), (some, text) => {
      const words = printedWords(some, text)
      expect(words).toHaveLength(some.length)
      expect(words).not.toContain('')
    }),
  )
})
