import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civil, dayNumber, daysInMonth, isoDay, isoWeekOf, mondayOf, weekday } from './gregorian.ts'

const days = fc.integer({ min: -700_000, max: 2_900_000 })

test('a day number and its date are one another’s inverse', () => {
  fc.assert(
    fc.property(days, (n) => {
      const { year, month, day } = civil(n)
      expect(dayNumber(year, month, day)).toBe(n)
    }),
  )
})

test('agrees with the clock of the platform in UTC', () => {
  fc.assert(
    fc.property(days, (n) => {
      const date = new Date(n * 86_400_000)
      expect(civil(n)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      })
      expect(weekday(n)).toBe(date.getUTCDay() || 7)
    }),
  )
})

test.each([
  ['2022-09-14', '2022-W37'],
  ['2021-01-03', '2020-W53'],
  ['2020-12-31', '2020-W53'],
  ['2018-12-31', '2019-W01'],
])('%s lies in week %s', (day, week) => {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number)
  expect(isoWeekOf(dayNumber(y, m, d))).toBe(week)
})

test('a week begins on its Monday', () => {
  expect(isoDay(mondayOf(2022, 36))).toBe('2022-09-05')
})

test('months have their days', () => {
  expect([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2022, 12)]).toEqual([29, 28, 31])
})
