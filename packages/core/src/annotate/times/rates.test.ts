import { expect, test } from 'vitest'
import { find } from './find.case.ts'

test.each([
  ['It will build 150,000 electric pickups a year from 2028.', 'a year', 'each:P1Y'],
  ['They get five kilos of flour a month from 1 September.', 'a month', 'each:P1M'],
  ['Fees will be 9,850 euros a year from next autumn.', 'a year', 'each:P1Y'],
  ['Some 400 newcomers a day are entering the camp.', 'a day', 'each:P1D'],
  ['A hundred lorries an hour cross the bridge.', 'an hour', 'each:PT1H'],
])('of each: %s', (text, period, meaning) => {
  expect(find(text)).toContainEqual([period, 'SET', meaning])
})

test.each([
  'It killed 40 people a year ago.',
  'The firm gave 40 workers a year to leave.',
  'They buried 12 men a day after the crash.',
  'In 2019, a year of drought, they left.',
  'He left a month from 1 September.',
  'After 12 men had gone, a week passed.',
])('but: %s', (text) => {
  expect(find(text).map(([, type]) => type)).not.toContain('SET')
})
