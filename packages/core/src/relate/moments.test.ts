import { expect, test } from 'vitest'
import { hasZone, startOf } from './moments.ts'

test.each([
  ['2031-06-17T18:04-04:00', '2031-06-17T22:04Z'],
  ['2031-06-17T18:04:05+0530', '2031-06-17T12:34:05Z'],
  ['2031-06-17T18:04', '2031-06-17T18:04Z'],
  ['2031-06-17T18', '2031-06-17T18:00Z'],
  ['2031-06-17', '2031-06-17T00:00Z'],
  ['2031-06', '2031-06-01T00:00Z'],
  ['2031-W25', '2031-06-16T00:00Z'],
])('%s begins at %s', (iso, instant) => {
  expect(startOf(iso)).toBe(Date.parse(instant) / 1000)
})

test.each([null, '', 'PRESENT_REF', '2031-13'])('%s comes last', (iso) => {
  expect(startOf(iso)).toBe(Number.POSITIVE_INFINITY)
})

test.each([
  ['2031-06-17T18:04Z', true],
  ['2031-06-17T18:04:05.123+02:00', true],
  ['2031-06-17T18:04', false],
  ['2031-06-17', false],
])('%s names its zone: %s', (iso, named) => {
  expect(hasZone(iso)).toBe(named)
})
