import { describe, expect, it } from 'vitest'
import { masthead } from '../language/en/masthead.ts'
import { findDateline } from './dateline.ts'

const read = (line: string) => {
  const found = findDateline(line, masthead)
  return found && [line.slice(found.start, found.end), found.place, found.date, found.agency]
}

const rest = 'The river rose by a metre on Monday, the mayor said.'

describe('datelines', () => {
  for (const [printed, place, date, agency] of [
    ['LIMA, May 3 (Reuters) -', 'LIMA', 'May 3', 'Reuters'],
    ['SAO PAULO, Brazil, Sept. 10 (Reuters) -', 'SAO PAULO, Brazil', 'Sept. 10', 'Reuters'],
    ['OSLO, Norway (AP) —', 'OSLO, Norway', null, 'AP'],
    ['Addis Ababa (AFP) –', 'Addis Ababa', null, 'AFP'],
    ['NEW YORK —', 'NEW YORK', null, null],
    ['ERIE, Pa. —', 'ERIE, Pa.', null, null],
    ['(ABC/XYZ) —', null, null, 'ABC/XYZ'],
    ['(CNN)', null, null, 'CNN'],
    ['Aug 9 (Reuters) -', null, 'Aug 9', 'Reuters'],
    ['RIGA, December 4. /TASS/.', 'RIGA', 'December 4', 'TASS'],
    ['NAIROBI, May 3 (Xinhua) --', 'NAIROBI', 'May 3', 'Xinhua'],
    ['KATHMANDU:', 'KATHMANDU', null, null],
    ['Geneva, 3 May 2021 –', 'Geneva', '3 May 2021', null],
    ['Vilnius, Lithuania —', 'Vilnius, Lithuania', null, null],
    ['New Delhi, Jul 12 (PTI)', 'New Delhi', 'Jul 12', 'PTI'],
  ] as const)
    it(printed, () => {
      expect(read(`${printed} ${rest}`)).toEqual([printed, place, date, agency])
    })

  for (const line of [
    'The region — the poorest of the country — has no hospital.',
    'Lima — the capital — was calm.',
    'BREAKING: Two bridges are closed.',
    'NATO — The alliance has sent ships.',
    'Minister: The dam will be built.',
    'Reuters reported on Monday that the dam would be built.',
    'AP Moller said on Monday that it would pay.',
    'May 3 was a Monday.',
    '(He laughs.) We were lucky.',
    'I (Ann) — never mind.',
    '',
  ])
    it(`none in: ${line}`, () => {
      expect(read(line)).toBeNull()
    })
})
