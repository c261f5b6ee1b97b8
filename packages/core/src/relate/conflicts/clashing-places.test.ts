import { expect, test } from 'vitest'
import { conflictsOf } from './two-reports.case.ts'

test('one event is told of two places', () => {
  const found = conflictsOf(
    'Watchman Lew Hanley was arrested in Turin on Friday.',
    'Officers arrested Hanley at a hotel in Genoa, the prosecutor said.',
  )
  expect(found).toContain('place: Genoa | Turin')
})

test.each([
  [
    'one town spelled twice',
    'Hanley was arrested in Krasnolugsk.',
    'Hanley was arrested in Krasnoluhsk.',
  ],
  ['a town and its country', 'Hanley was arrested in Turin.', 'Hanley was arrested in Italy.'],
  ['both named', 'Hanley flew from Turin to Genoa.', 'Hanley flew to Genoa from Turin.'],
  ['two deeds', 'Hanley was arrested in Turin.', 'Hanley was born in Genoa and loved cheese.'],
])('no conflict of places: %s', (_, one, other) => {
  expect(conflictsOf(one, other).filter((found) => found.startsWith('place'))).toEqual([])
})

test('what is dated apart is not one event in two places', () => {
  const told = (place: string, year = '') =>
    `The mill of the Boone family burned down to the ground in ${place}${year}.`
  expect(conflictsOf(told('Lyon'), told('Oslo'))).toContain('place: Lyon | Oslo')
  const apart = conflictsOf(told('Lyon', ' in 2012'), told('Oslo', ' in 1949'))
  expect(apart.filter((one) => one.startsWith('place'))).toEqual([])
})
