import { expect, test } from 'vitest'
import { byStart, isBefore, startOf } from './moments.ts'

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
  ['2031-06-17', '2031-06-18'],
  ['2031-05', '2031-06-01'],
  ['2031-W24', '2031-06-16'],
  ['2031-06-17T18:04', '2031-06-17T22:40'],
  ['2031-06-17T20:00-04:00', '2031-06-18T00:01Z'],
  ['2031-06-18T01:00+02:00', '2031-06-17T23:30Z'],
])('%s is before %s', (a, b) => {
  expect(isBefore(a, b)).toBe(true)
  expect(isBefore(b, a)).toBe(false)
})

test.each([
  ['2031-05', '2031-05-05'],
  ['2031-W25', '2031-06-17'],
  ['2031-06-17', '2031-06-17T09:00'],
  ['2031-06-17T09', '2031-06-17T09:30'],
  ['2031-06-17T20:00-04:00', '2031-06-18T00:00Z'],
  ['2031-06-17', 'no date'],
])('%s and %s: nobody knows', (a, b) => {
  expect([isBefore(a, b), isBefore(b, a)]).toEqual([false, false])
})

test('the undated come last', () => {
  const dates = [null, '2031-06-18', '2031-06-17T20:00-04:00', null, '2031-06-17']
  expect(dates.toSorted(byStart)).toEqual([
    '2031-06-17',
    '2031-06-18',
    '2031-06-17T20:00-04:00',
    null,
    null,
  ])
})
