import { expect, test } from 'vitest'
import { conflictsOf } from './two-reports.case.ts'

test.each([
  [
    'Serena Adeyo, 23, has signed for Brackley.',
    'The player Serena Adeyo has signed. The player, who is 24, is glad.',
    '23 | 24',
  ],
  [
    'Dr Fergal Moyne, 61, was found guilty.',
    'The jury found 62-year-old Dr Fergal Moyne guilty.',
    '61 | 62-year-old',
  ],
  [
    'Victor Carran, 65, showed no emotion.',
    'Former senator Victor Carran was sentenced. The 64-year-old former senator wept.',
    '64-year-old | 65',
  ],
])('%s and %s', (one, other, ages) => {
  expect(conflictsOf(one, other)).toContain(`number: ${ages}`)
  expect(conflictsOf(other, one)).toContain(`number: ${ages}`)
})

test.each([
  // the same, of two persons, of somebody else
  ['Dr Fergal Moyne, 61, was found guilty.', 'The jury found 61-year-old Dr Fergal Moyne guilty.'],
  ['Dr Fergal Moyne, 61, was found guilty.', 'The jury heard 62-year-old Victor Carran.'],
  [
    'Dr Fergal Moyne, 61, was found guilty.',
    'Fergal Moyne was found guilty. The 30-year-old patient died.',
  ],
])('no conflict: %s and %s', (one, other) => {
  expect(conflictsOf(one, other)).toEqual([])
})

test('a birthday may lie between reports that are months apart', () => {
  const [one, other] = [
    'Dr Fergal Moyne, 61, was heard.',
    'The jury heard 62-year-old Dr Fergal Moyne.',
  ]
  expect(conflictsOf(one, other, ['2021-03-04', '2021-05-04'])).toEqual([])
  expect(conflictsOf(one, other, ['2021-05-02', '2021-05-04'])).toHaveLength(1)
})
