import fc from 'fast-check'
import { expect, it } from 'vitest'
import { measure } from './measure.ts'
import { shorten, shortenStart } from './shorten.ts'

it('cuts at the edge of a word and says so', () => {
  expect(shorten('Divers will inspect the hull', 40)).toBe('Divers will inspect the hull')
  expect(shorten('Divers will inspect the hull', 16)).toBe('Divers will …')
  expect(shorten('Slowly, the water rose', 13)).toBe('Slowly, the …')
  expect(shorten('Slowly, the water rose', 10)).toBe('Slowly …')
  expect(shorten('Unforgettable', 6)).toBe('Unfor…')
  expect(shortenStart('Divers will inspect the hull', 12)).toBe('… the hull')
})

it('invents nothing, and keeps to the width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, cells) => {
      const start = shorten(text, cells)
      const end = shortenStart(text, cells)
      expect(measure(start)).toBeLessThanOrEqual(cells)
      expect(measure(end)).toBeLessThanOrEqual(cells)
      expect(text).toContain(start.replace(/ ?…$/, ''))
      expect(text).toContain(end.replace(/^… /, ''))
    }),
  )
})
