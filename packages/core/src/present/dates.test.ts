import { expect, it } from 'vitest'
import { sayDate, sayRange, sayShortDate } from './dates.ts'

it.each([
  ['2031-03-04', '4 Mar 2031', '4 Mar'],
  ['2031-03-04T09:30', '4 Mar 2031, 09:30', '4 Mar'],
  ['2031-03-04T09', '4 Mar 2031, 09:00', '4 Mar'],
  ['2031-03-04T09:30:00Z', '4 Mar 2031, 09:30 UTC', '4 Mar'],
  ['2031-03-04T09:30:15.123-04:00', '4 Mar 2031, 09:30 UTC−4', '4 Mar'],
  ['2031-03-04T09:30+0545', '4 Mar 2031, 09:30 UTC+5:45', '4 Mar'],
  ['2031-03-04T09:30+00:00', '4 Mar 2031, 09:30 UTC', '4 Mar'],
  ['2031-03', 'Mar 2031', 'Mar 2031'],
  ['2031-W10', '3–9 Mar 2031', '3–9 Mar'],
  ['2031-W10-WE', '8–9 Mar 2031', '8–9 Mar'],
  ['2031-W09', '24 Feb – 2 Mar 2031', '24 Feb – 2 Mar'],
  ['2032-W01', '29 Dec 2031 – 4 Jan 2032', '29 Dec – 4 Jan'],
  ['2031', '2031', '2031'],
  ['203', '203', '203'],
  ['', '', ''],
])('says %s', (date, long, short) => {
  expect(sayDate(date)).toBe(long)
  expect(sayShortDate(date)).toBe(short)
})

it.each([
  ['2031-03-04', '2031-03-04', '4 Mar 2031'],
  ['2031-03-04', '2031-03-09', '4 to 9 Mar 2031'],
  ['2031-02-28', '2031-03-09', '28 Feb to 9 Mar 2031'],
  ['2030-12-30', '2031-01-02', '30 Dec 2030 to 2 Jan 2031'],
  ['2030', '2031-01-02', '2030 to 2 Jan 2031'],
  ['2031-03-04', '2031-04', '4 Mar 2031 to Apr 2031'],
])('says %s to %s', (from, to, said) => {
  expect(sayRange(from, to)).toBe(said)
})
