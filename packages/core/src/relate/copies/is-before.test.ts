import { expect, test } from 'vitest'
import { isBefore } from './is-before.ts'

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
