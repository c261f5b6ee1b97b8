import { expect, test } from 'vitest'
import { quantitiesIn } from './quantities-in.case.ts'

/** "6 primary null", "5-6 leeway ft" */
const told = (text: string) =>
  quantitiesIn(text).map(({ value, low, high, unit, head, outcome }) =>
    [value ?? `${low}-${high}`, head, unit, outcome].filter((one) => one !== null).join(' '),
  )

test.each([
  // what is counted ends before a day, and before where it is so
  ['The six primaries yesterday went to Ek.', ['6 primary']],
  ['It limited sales to two packs last week.', ['2 pack']],
  ['The three May elections were calm.', ['3 election']],
  ['It made two annual reports.', ['2 report']],
  ['Cases surpassed one million worldwide.', ['1000000']],
  ['There were 900 cases nationwide.', ['900 case']],
  // a measure is held by what is bare, it lies in what is named
  ['It won $3 million in cash.', ['3000000 cash USD']],
  ['It spreads 2 mm in the soil.', ['2 mm']],
  ['He got 5 percent in his last race.', ['5 percent']],
  // one unit for two numbers
  ['The levee has five or six feet of leeway.', ['5-6 leeway ft']],
  ['It was seven or eight percent.', ['7-8 percent']],
  ['Three or four ships sank.', ['3-4 ship destroyed']],
  ['It paid £700 or $900.', ['700 GBP', '900 USD']],
])('%s', (text, quantities) => {
  expect(told(text)).toEqual(quantities)
})

test.each([
  // of whom it is not told
  ['Ek, who wrote over 300 papers, died on Monday.', ['300 paper']],
  ['It claimed 60 lives, and 900 cases were reported.', ['60 person killed', '900 case']],
  ['It killed 60 men, and 900 were reported missing.', ['60 man killed', '900 person missing']],
  // of whom it is
  ['Two men, who wrote papers, died.', ['2 man killed']],
  ['It killed 8 soldiers, and 3 civilians.', ['8 soldier killed', '3 civilian killed']],
])('fates: %s', (text, quantities) => {
  expect(told(text)).toEqual(quantities)
})
