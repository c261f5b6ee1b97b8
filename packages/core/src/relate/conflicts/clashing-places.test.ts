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
    'two kinds of site',
    'The body of Lew Hanley was found in a river.',
    'Hanley’s body was discovered in a forest, a farmer said.',
    'in a forest | in a river',
  ],
  [
    'other words for the deed',
    'Hanley was caught in a hotel on Friday.',
    'Officers arrested Hanley aboard a yacht, the prosecutor said.',
    'aboard a yacht | in a hotel',
  ],
  [
    'two with names',
    'Hanley was caught at Malpensa airport.',
    'Hanley was arrested at Gatwick airport, the prosecutor said.',
    'at Gatwick airport | at Malpensa airport',
  ],
])('one event is told of two sites: %s', (_, one, other, found) => {
  expect(conflictsOf(one, other)).toContain(`place: ${found}`)
})

test.each([
  [
    'one lies in the other',
    'Hanley was arrested in a kitchen.',
    'Hanley was arrested in a hotel, police said.',
  ],
  [
    'nouns that mean the same',
    'Hanley was arrested in a flat.',
    'Hanley was arrested in an apartment, police said.',
  ],
  [
    'two deeds',
    'The stolen van was found in a forest.',
    'The stolen van had been sold at a market, police said.',
  ],
  [
    'near a village, which may lie in the other',
    'Hanley was arrested near Krasnolugsk.',
    'Hanley was arrested in Turin, police said.',
  ],
  [
    'near is not in',
    'Hanley was arrested near a church.',
    'Hanley was arrested in a school, police said.',
  ],
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
