import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameValue } from './same-value.ts'

test('plain values are the same where their JSON is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(sameValue(a, structuredClone(a))).toBe(true)
      const [one, two] = [a, b].map((value) => JSON.stringify(value))
      if (sameValue(a, b)) expect(sortedLetters(one)).toBe(sortedLetters(two))
      else expect(one).not.toBe(two)
    }),
  )
})

function sortedLetters(json: string | undefined): string {
  return [...(json ?? '')].sort().join('')
}

test.each([
  [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1, b: null }, { a: 1 }, false],
  [{ list: [1, 2, 3] }, { list: [1, 2] }, false],
  [{ list: [] }, { list: {} }, false],
  [{ list: [{ a: 'x' }] }, { list: [{ a: 'y' }] }, false],
])('%j %j', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same)
  expect(sameValue(b, a)).toBe(same)
})
