import { describe, expect, it } from 'vitest'
import { masthead } from '../language/en/masthead.ts'
import { findBarePlace, findDateline } from './dateline.ts'

const read = (line: string) => {
  const found = findDateline(line, masthead)
  return found && [line.slice(found.start, found.end), found.place, found.date, found.agency]
}

const rest = 'The river rose by a metre on Monday, the mayor said.'

describe('places in small letters', () => {
  const paragraph = `${rest} Nobody was hurt, but two bridges will stay closed for a week.`

  it('stand before a paragraph', () => {
    expect(read(`lima, peru — ${paragraph}`)).toEqual(['lima, peru —', 'lima, peru', null, null])
  })

  it('are none before less, or before what goes on', () => {
    expect(read('the town hall — The mayor said so')).toBeNull()
    expect(read(`the capital, lima — the largest city — was calm. ${paragraph}`)).toBeNull()
  })
})

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
    ['Champa (Uttarakhand) [India], Feb 9 (ANI):', 'Champa', 'Feb 9', 'ANI'],
    ['LIMA.-', 'LIMA', null, null],
    ['LIMA-', 'LIMA', null, null],
    ['HOBART, May 18 AAP -', 'HOBART', 'May 18', 'AAP'],
    ['Lima, 3 May (EFE).-', 'Lima', '3 May', 'EFE'],
    ['LIMA, May 3 (Cordillera Press) -', 'LIMA', 'May 3', 'Cordillera Press'],
    [
      'DULUTH, Minn., Oct. 11, 2022 /NewsCircuit/ --',
      'DULUTH, Minn.',
      'Oct. 11, 2022',
      'NewsCircuit',
    ],
    ['BOISE, Idaho (AP) _', 'BOISE, Idaho', null, 'AP'],
    ['TURKU, Finland--(BWX)--', 'TURKU, Finland', null, 'BWX'],
    ['(ANSA) - ROME, MAR 3 -', 'ROME', 'MAR 3', 'ANSA'],
    ['YEREVAN, MAY 3, KAVPRESS.', 'YEREVAN', 'MAY 3', 'KAVPRESS'],
    ['CHANDLER: –', 'CHANDLER', null, null],
    ['(Erie, PA) --', 'Erie, PA', null, null],
    ['(Tunis) –', 'Tunis', null, null],
    ['(Andes Press) –', null, null, 'Andes Press'],
    ['(New York, June 3, 2020) –', 'New York', 'June 3, 2020', null],
    ['Osh /KYRPRES/.', 'Osh', null, 'KYRPRES'],
    ['DOHA, 7th March, 2022 (QXA) --', 'DOHA', '7th March, 2022', 'QXA'],
  ] as const)
    it(printed, () => {
      expect(read(`${printed} ${rest}`)).toEqual([printed, place, date, agency])
    })

  for (const line of [
    'The region — the poorest of the country — has no hospital.',
    'Lima — the capital — was calm.',
    'Ann Ek (Liberal Party) — We have waited long enough.',
    'PUBLISHED: 12:33 BST, 7 June 2021',
    'DEAR READER: The dam will be built.',
    'CLAIM: The dam has been sold.',
    'BREAKING: Two bridges are closed.',
    'NATO — The alliance has sent ships.',
    '(LEAD) S. Korea reports a case of bird flu.',
    'READ ALSO: The dam will be built.',
    'JUST IN: The dam will be built.',
    '(Laughs, applause) We were lucky.',
    'Minister: The dam will be built.',
    'Reuters reported on Monday that the dam would be built.',
    'AP Moller said on Monday that it would pay.',
    'May 3 was a Monday.',
    '(He laughs.) We were lucky.',
    '(Video) – Two bridges are closed.',
    '(Note) – The road is open.',
    '(Ann Ek’s car) – never mind.',
    '(Tunis) is the capital.',
    'I (Ann) — never mind.',
    '',
  ])
    it(`none in: ${line}`, () => {
      expect(read(line)).toBeNull()
    })
})

describe('places in small letters', () => {
  for (const [line, place] of [
    ['Nagpur: The river rose by a metre.', 'Nagpur'],
    ['Blantyre — The river rose by a metre.', 'Blantyre'],
    ['New Delhi: “We heard it,” he said.', 'New Delhi'],
  ] as const)
    it(line, () => {
      expect(findBarePlace(line, masthead)?.place).toBe(place)
    })

  for (const line of [
    'Source: The ministry said so.',
    'Update: The road is open.',
    'Lima — The city of kings — was calm.',
    'The region: what is known.',
    'Why: Nobody knows.',
    'we said: The road is open.',
  ])
    it(`none in: ${line}`, () => {
      expect(findBarePlace(line, masthead)).toBeNull()
    })
})
