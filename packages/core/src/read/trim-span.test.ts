import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trimSpan } from './trim-span.ts'

const piece = fc.constantFrom(
  ' ',
  '\n',
  '\t',
  '\u00a0',
  '\u2003',
  '\ufeff',
  '\u200b',
  '\u0085',
  'a',
  'é',
  '😀',
)

it('drops what trim drops, wherever a stretch stands', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.nat(4), (pieces, from) => {
      const text = pieces.join('')
      const to = Math.max(from, text.length - 1)
      const { start, end } = trimSpan(text, from, to)
      expect(text.slice(start, end)).toBe(text.slice(from, to).trim())
    }),
    { numRuns: 1000 },
  )
})
