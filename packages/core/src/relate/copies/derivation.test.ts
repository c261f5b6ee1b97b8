import { describe, expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'
import { type Derivation, derivationReasons, isDerived } from './derivation.ts'
import { toldIn } from './paraphrase/told.ts'

const english = await loadLanguage('en')

function told(text: string, agency: string | null = null) {
  const article = articleFromText(`Fire at the mill\n\n${text}`, { publishedAt: '2027-03-08' })
  const dateline = { start: 0, end: 1, place: 'HAVARY', date: null, agency }
  return toldIn(analyze(agency ? { ...article, dateline } : article, english))
}

const wire = told(
  'Two firefighters were hurt on Tuesday when the roof of a paper mill in Havary fell in, the county fire service said. ' +
    'The blaze broke out at 3:40 a.m. in a store of 600 tonnes of waste paper, commander Piet Horvath said. ' +
    'It took 120 firefighters from nine towns six hours to put it out. ' +
    'Production of the Lindner group, which employs 310 people at the mill, is to start again on Monday, its spokeswoman Ida Brandt said. ' +
    'Police estimated the damage at 14 million euros. ' +
    'In 2019 a fire had destroyed another of its stores.',
  'DNP',
)

describe('made from an agency’s report', () => {
  test('wholly, in words of its own', () => {
    const desk =
      'A burning paper mill has cost two firemen in Havary their health: its roof came down on them on Tuesday. ' +
      'Flames had been seen at 3:40 in the night where 600 tonnes of old paper lay, as Piet Horvath reports, who was in charge. ' +
      'Crews of nine towns, 120 men and women, fought for six hours. ' +
      'At Lindner, where 310 have work, machines will run again next Monday, Ida Brandt let it be known. ' +
      'What is lost comes to 14 million euros by the reckoning of the police.'
    expect(isDerived({ earlier: wire, later: told(desk) })).toBe(true)
  })

  test('in part, beside what its own people saw', () => {
    const paper =
      'Marta Olsen stood at her window in a dressing gown. “It was as bright as day,” says the baker of Havary. ' +
      'Below her the mill of the Lindner group was on fire. Two firefighters were hurt when the roof fell in on Tuesday. ' +
      'The fire had begun at 3:40 a.m. among 600 tonnes of waste paper; 120 firefighters from nine towns needed six hours. ' +
      'At the bakery the 310 workers get coffee for nothing this week, says Olsen. ' +
      'Police speak of a damage of 14 million euros.'
    expect(isDerived({ earlier: wire, later: told(paper) })).toBe(true)
  })
})

describe('reported for itself', () => {
  test('of the same event', () => {
    const reporter =
      'A smell of wet ash hangs over Havary. Fire chief Jonas Ek, who came from Tolmin with the first engine, has not slept for 30 hours. ' +
      '“We heard the roof before we saw it,” he says. Two of his colleagues are in hospital, one with a broken leg. ' +
      'The mayor, Ferenc Odor, asks why the sprinklers of the hall were off. An inspection had found fault with them in May, he says. ' +
      'The union wants the night shift to be paid for the 11 days that it may last. ' +
      'Lindner did not answer questions on Tuesday.'
    expect(isDerived({ earlier: wire, later: told(reporter) })).toBe(false)
  })

  test('of another event of the kind', () => {
    const other =
      'Three firefighters were hurt on Friday when a wall of a saw mill in Tolmin gave way, the fire service said. ' +
      'The fire broke out at 11:20 p.m. in a hall with 80 tonnes of boards, commander Lena Roth said. ' +
      'The owner, Roth Timber, employs 45 people there. Police put the damage at 2 million euros.'
    expect(isDerived({ earlier: wire, later: told(other) })).toBe(false)
  })

  test('in a note too short to tell', () => {
    expect(isDerived({ earlier: wire, later: told('A mill burned in Havary on Tuesday.') })).toBe(
      false,
    )
  })
})

describe('what speaks for it', () => {
  const measured = (name: string, two: Derivation) =>
    derivationReasons.find((one) => one.name === name)?.measure(two) ?? Number.NaN
  const said =
    '“The roof came down on two of my men within seconds and nobody could help,” Horvath said.'
  const earlier = told(`The mill in Havary burned on Tuesday. ${said}`, 'DNP')

  test('the same is quoted, however it is told', () => {
    const later = told(`Commander Horvath stood in the ashes of the mill. ${said}`)
    expect(measured('quotations known', { earlier, later })).toBeGreaterThan(0.5)
    expect(measured('quotations kept', { earlier, later })).toBeGreaterThan(0.5)
  })

  test('other words are quoted, or none', () => {
    for (const text of [
      'A baker saw the mill burn. “It was bright as day in my kitchen, and the cat hid under the oven,” Olsen said.',
      'The roof of the mill came down on two men within seconds, and nobody could help.',
    ])
      expect(measured('quotations known', { earlier, later: told(text) })).toBeLessThan(0.2)
  })

  test('a place before its first sentence says that somebody was there', () => {
    expect(measured('own dateline', { earlier, later: told(said, 'ENB') })).toBe(1)
    expect(measured('own dateline', { earlier, later: told(said) })).toBe(0)
  })
})
