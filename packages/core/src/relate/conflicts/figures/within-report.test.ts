import { expect, test } from 'vitest'
import { analyze } from '../../../analyze.ts'
import { loadLanguage } from '../../../language/load.ts'
import { articleFromText } from '../../../read/from-text.ts'
import { relate } from '../../index.ts'

const english = await loadLanguage('en')

const around = ['The old hall in Oldhaven was painted green.', 'Its bell hangs in the school.']

function conflictsIn(passage: string): string[] {
  const text = [around[0], passage, around[1]].join('\n\n')
  const given = { publisher: 'Harbour Wire', publishedAt: '2021-05-04' }
  return relate([analyze(articleFromText(text, given), english)]).conflicts.map(
    ({ a, b }) => `${text.slice(a.start, a.end)} | ${text.slice(b.start, b.end)}`,
  )
}

test.each([
  [
    'Organisers put the turnout at 60,000. Police said about 22,000 had taken part.',
    '60,000 | about 22,000',
  ],
  [
    'The airline said 112 passengers were on board. The airport said it carried 118 passengers.',
    '112 | 118',
  ],
  ['The ministry said 19 people had died, while the Red Cross said 27 had been killed.', '19 | 27'],
  [
    'The tram was doing 56 mph, its operator says; its driver says it was doing 75 mph.',
    '56 mph | 75 mph',
  ],
])('two sources of one report: %s', (text, pair) => {
  expect(conflictsIn(text)).toEqual([pair])
})

test.each([
  // one source
  'The airline said 112 passengers were on board. The airline said that 118 passengers had booked.',
  // other things, parts and times
  'The bank said 400 jobs would go. The union said 2,500 people worked at its head office.',
  'The ministry said 12 people had been hurt. The hospital said it was treating eight of them.',
  'Police said 40 people were arrested on Friday. The mayor said 25 people had been arrested on Saturday.',
  'Only 58% of the votes were in favour, the board said. A fund that has 18% of the votes said it was against.',
  // those who say so
  'Two officials told the paper that he had fled. One official told the paper that he was ill.',
])('no conflict: %s', (text) => {
  expect(conflictsIn(text)).toEqual([])
})
