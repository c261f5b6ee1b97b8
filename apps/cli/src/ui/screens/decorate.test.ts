import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Decoration, decorate } from './decorate.ts'

const name = (start: number, end: number, sign = 'ₚ'): Decoration => ({
  start,
  end,
  look: 'name',
  sign,
})
const shown = (text: string, decorations: Decoration[], cells = 80) =>
  decorate(text, { start: 0, end: text.length }, decorations, cells).map(({ line }) =>
    line.map((piece) => (piece.look === 'name' ? `[${piece.text}]` : piece.text)).join(''),
  )

it('draws a look on its stretch and a sign after it', () => {
  expect(shown('Rain over Varda today', [name(10, 15)])).toEqual(['Rain over [Varda]ₚ today'])
})

it('draws it on both lines that it lies on', () => {
  expect(shown('in Port Varda', [name(3, 13)], 8)).toEqual(['in [Port]', '[Varda]ₚ'])
})

it('lets the earlier of two that overlap win', () => {
  const marked: Decoration = { start: 0, end: 7, look: 'marked', sign: '' }
  expect(shown('in Varda', [marked, name(3, 8)])).toEqual(['in Vard[a]ₚ'])
})

it('knows which characters a line holds, signs or none', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,9}$/), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 40 }), fc.boolean(), (list, cells, signed) => {
      const text = list.join(' ')
      const first = list[0]?.length ?? 1
      const marks = signed ? [name(0, first), name(text.length - 1, text.length)] : []
      const lines = decorate(text, { start: 0, end: text.length }, marks, cells)
      const held = lines.map(({ start, end }) => text.slice(start, end)).join(' ')
      expect(held).toBe(text)
    }),
  )
})
