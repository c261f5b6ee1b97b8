import { expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { partyOf } from './parties.ts'

const english = await loadLanguage('en')

test.each([
  ['the Kenyan military', 'KE defence'],
  ['the Armed Forces of Kenya', 'KE defence'],
  ['Kenya’s Defence Ministry', 'KE defence'],
  ['Kenyan Ministry of Foreign Affairs', 'KE foreign ministry'],
  ['Chilean officials', 'CL officials'],
  ['Ministry of Defence of the United Kingdom', 'GB defence'],
  ['South Korean troops', 'KR defence'],
])('%s is %s', (words, party) => {
  expect(partyOf(words, english.institutions, english.gazetteer)).toBe(party)
})

test.each([
  'the military', // of nobody
  'Kenyan and Ugandan troops', // of two
  'the Kenyan singer', // no arm of a state
  'Nairobi police', // a city’s
  'pro-Russian forces', // on their side, not of them
])('%s is no arm of one state', (words) => {
  expect(partyOf(words, english.institutions, english.gazetteer)).toBeNull()
})
