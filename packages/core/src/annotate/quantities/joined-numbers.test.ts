import { expect, test } from 'vitest'
import { quantitiesIn } from './quantities-in.case.ts'

/** "14 = 14 point" */
function found(text: string): string {
  return quantitiesIn(text)
    .map(({ start, end, value, unit, head }) =>
      [text.slice(start, end), '=', value, unit ?? head ?? 'things'].join(' '),
    )
    .join(', ')
}

test.each([
  // what is joined to a number is counted
  ['She holds a 14-point lead in the race.', '14 = 14 point'],
  ['A 95,000-member union called the strike.', '95,000 = 95000 member'],
  ['A 12-vehicle pileup shut the road.', '12 = 12 vehicle'],
  ['The 500-basis-point increase came late.', '500-basis-point = 500 basis points'],
  ['It was a 0.4-per-cent dip.', '0.4-per-cent = 0.4 percent'],
  ['A magnitude-7.2 shock hit the coast.', 'magnitude-7.2 = 7.2 magnitude'],
  ['The state paid a four-billion-euro bill.', 'four-billion-euro = 4000000000 EUR'],
  ['They want a 4.5-million-franc cap.', '4.5-million-franc = 4500000 CHF'],
  ['The 18-million-euro-a-year deal ended.', '18-million-euro = 18000000 EUR'],
  // signs and marks before a number
  ['Net profit: +4.6%, it said.', '4.6% = 4.6 percent'],
  ['GDP rose: +0.2 per cent, it said.', '0.2 per cent = 0.2 percent'],
  ['Bail was set at N20 million.', 'N20 million = 20000000 NGN'],
  ['It has R65-billion of debt.', 'R65-billion = 65000000000 ZAR'],
  // who is counted and not named
  ['The 812,000 who took part fell short.', '812,000 = 812000 person'],
  ['Of the seventy-two thousand who came, some fell.', 'seventy-two thousand = 72000 things'],
  // one body of many
  ['A quarter of the workforce will go.', 'A quarter = 25 percent'],
  ['Three quarters of the staff walked out.', 'Three quarters = 75 percent'],
])('%s -> %s', (text, quantities) => {
  expect(found(text)).toBe(quantities)
})

test.each([
  'The F-16 landed.',
  'It was a 50-50 split.',
  'He wore an N95 mask.',
  'The two-pronged attack failed.',
  'A three-horse race began.',
  'Call 555-1234 now.',
  'The 737 landed late.',
  'A Chang’e-4 probe flew.',
])('no quantity: %s', (text) => {
  expect(found(text)).toBe('')
})
