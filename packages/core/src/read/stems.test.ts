import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStems } from './stems.ts'
import { splitWords } from './words.ts'

describe('stems', () => {
  it('are one where words begin alike', () => {
    const word = fc.stringMatching(/^[a-z’é]{1,9}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [one, other] = [a, b].map((text) => findStems(text)[0])
        const [first, second] = [a, b].map((text) => splitWords(text)[0] ?? '')
        expect(one === undefined).toBe((first?.length ?? 0) < 4)
        if (one !== undefined && other !== undefined)
          expect(one === other).toBe(first?.slice(0, 6) === second?.slice(0, 6))
      }),
      { numRuns: 1000 },
    )
  })

  for (const [text, count] of [
    ['The villagers’ own village', 2],
    ['“Café” and café.', 2],
    ['a bb ccc', 0],
    ['', 0],
  ] as const)
    it(`of ${JSON.stringify(text)}`, () => {
      expect(findStems(text)).toHaveLength(count)
    })
})
