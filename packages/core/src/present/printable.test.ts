import fc from 'fast-check'
import { expect, it } from 'vitest'
import { printable } from './printable.ts'

it('shows control characters instead of obeying them', () => {
  expect(printable('a\u001b[31mb\u0007\u009b\u202e')).toBe('a␛[31mb␇��')
  expect(printable('a\tb\nc – “d” é 港')).toBe('a\tb\nc – “d” é 港')
})

it('keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).toHaveLength(text.length)
    }),
  )
})
