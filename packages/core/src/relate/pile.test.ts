import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headOf } from './pile.ts'

test('heads of texts are in the order of the texts, where they are not the same', () => {
  const unit = fc.oneof(
    fc.constantFrom('a', 'b', '\0', 'þ', 'ÿ', 'Ā', '漢'),
    fc.string({ size: '-1' }),
  )
  const text = fc.array(unit, { maxLength: 9 }).map((units) => units.join(''))
  fc.assert(
    fc.property(text, text, (a, b) => {
      const heads = headOf(a) - headOf(b)
      if (heads !== 0) expect(heads < 0).toBe(a < b)
      else expect(a.slice(0, 6) === b.slice(0, 6) || /[^\0-ý]/.test(a)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
