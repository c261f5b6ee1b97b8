/// <reference types="node" />
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { expectWithin } from '../cpu-time.case.ts'
import { measure } from './measure.ts'
import { wrap } from './wrap.ts'

const lines = (text: string, cells: number) =>
  wrap(text, cells).map(({ start, end }) => text.slice(start, end))

it('breaks at spaces, at line breaks, and inside a word that is longer than a line', () => {
  expect(lines('a calm sea', 6)).toEqual(['a calm', 'sea'])
  expect(lines('one\n\ntwo', 10)).toEqual(['one', '', 'two'])
  expect(lines('unforgettable', 5)).toEqual(['unfor', 'getta', 'ble'])
  expect(lines('港口 reopened', 8)).toEqual(['港口', 'reopened'])
  expect(lines('', 8)).toEqual([''])
})

it('loses nothing but white space, and keeps to the width', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 2, max: 40 }),
      (text, cells) => {
        const spans = wrap(text, cells)
        const kept = spans.map(({ start, end }) => text.slice(start, end))
        expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        spans.reduce((last, { start, end }) => {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThanOrEqual(start)
          return end
        }, 0)
        for (const line of kept) expect(measure(line)).toBeLessThanOrEqual(cells)
      },
    ),
  )
})

it('takes linear time on a megabyte of anything', () => {
  for (const text of ['x'.repeat(1e6), 'x '.repeat(5e5), ' '.repeat(1e6), '\n'.repeat(1e6)]) {
    expectWithin(4000, () => wrap(text, 80))
  }
})
