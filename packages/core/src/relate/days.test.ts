import { expect, test } from 'vitest'
import { dayNumber } from '../language/gregorian.ts'
import { daysBetween, daysOf } from './days.ts'

type Day = [year: number, month: number, day: number]

test.each<[iso: string, from: Day, to: Day]>([
  ['2022', [2022, 1, 1], [2022, 12, 31]],
  ['2022-02', [2022, 2, 1], [2022, 2, 28]],
  ['2022-W36', [2022, 9, 5], [2022, 9, 11]],
  ['2022-W36-WE', [2022, 9, 10], [2022, 9, 11]],
  ['2022-09-10', [2022, 9, 10], [2022, 9, 10]],
  ['2022-09-10T18:30:00Z', [2022, 9, 10], [2022, 9, 10]],
])('%s', (iso, from, to) => {
  expect(daysOf(iso)).toEqual({ from: dayNumber(...from), to: dayNumber(...to) })
})

test.each(['', 'XXXX-09-10', '2022-13', '2022-02-31', 'PRESENT_REF', 'P3D'])(
  'no days in "%s"',
  (iso) => {
    expect(daysOf(iso)).toBeNull()
  },
)

test('days between stretches that meet are none', () => {
  expect(daysBetween({ from: 1, to: 5 }, { from: 3, to: 9 })).toBe(0)
  expect(daysBetween({ from: 8, to: 9 }, { from: 1, to: 5 })).toBe(3)
})
