import { describe, expect, it } from 'vitest'
import {
  AT,
  BAR,
  BRACKET,
  COLON,
  COPYRIGHT,
  DIGIT,
  GAP,
  glyphsOf,
  HASH,
  POINTER,
  QUOTE,
  SLASH,
  SMALL,
  TAB,
} from './glyphs.ts'

describe('signs of a line', () => {
  for (const [text, glyphs] of [
    ['', 0],
    ['LIMA — ÉÀ', 0],
    ['Lima', SMALL],
    ['7', DIGIT],
    ['ek@A.B', AT | SMALL],
    ['(A) | [B]', BRACKET | BAR | POINTER],
    ['A:\t“', COLON | TAB | QUOTE],
    ['A   B', GAP],
    ['A  B', 0],
    ['©/"', COPYRIGHT | SLASH | QUOTE],
    ['« A › #1', POINTER | HASH | DIGIT],
  ] as const)
    it(JSON.stringify(text), () => {
      expect(glyphsOf(text, 0, text.length)).toBe(glyphs)
    })

  it('no further than told', () => {
    expect(glyphsOf('a7:', 1, 2)).toBe(DIGIT)
  })
})
