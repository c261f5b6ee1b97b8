import { expect, it } from 'vitest'
import { isoDay } from '../../language/gregorian.ts'
import { feastOf } from './feasts.ts'

it.each([
  [2000, 'EA+0', '2000-04-23'],
  [2022, 'EA+0', '2022-04-17'],
  [2022, 'EA-2', '2022-04-15'],
  [2024, 'EA+0', '2024-03-31'],
  [2025, 'EA+49', '2025-06-08'],
  [2022, 'OE+0', '2022-04-24'],
  [2024, 'OE+0', '2024-05-05'],
  [2025, 'OE+0', '2025-04-20'],
  [2022, '11#4#4', '2022-11-24'],
  [2024, '09#1#1', '2024-09-02'],
  [2022, '05#1#0', '2022-05-30'],
])('%i: %s is %s', (year, feast, day) => {
  expect(isoDay(feastOf(year, feast) ?? 0)).toBe(day)
})

it.each(['', '12-25', 'EA', 'XX+1', '13'])('%j is no feast', (feast) => {
  expect(feastOf(2022, feast)).toBeNull()
})
