import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import type { Mention, NameType } from '../../model/name.ts'
import { findWords } from '../words.ts'
import { agreeOnNames } from './agreement.ts'

const english = await loadLanguage('en')

/** Names of a text, in their order, with the types and scores that the tagger gave. */
function agree(text: string, ...given: [name: string, type: NameType, score: number][]): string[] {
  let from = 0
  const names = given.map(([name, type, score]): Mention => {
    const start = text.indexOf(name, from)
    from = start + name.length
    return { start, end: from, type, score, because: ['given'] }
  })
  const tokens = findWords(text, [{ start: 0, end: text.length }], english.writing).map(
    (word) => ({ ...word, pos: 'PROPN' }) as const,
  )
  const capital = (token: number) => /^\p{Lu}/u.test(text.slice(tokens[token]?.start))
  return agreeOnNames(text, tokens, names, english, capital).map(
    ({ start, end, type }) => `${text.slice(start, end)}/${type}`,
  )
}

describe('agreeOnNames', () => {
  it('gives one spelling one type, the one that was surer', () => {
    const found = agree(
      'Zorvex fell. Zorvex rose.',
      ['Zorvex', 'organization', 0.9],
      ['Zorvex', 'person', 0.4],
    )
    expect(found).toEqual(['Zorvex/organization', 'Zorvex/organization'])
  })

  it.each([
    ['Vex Amman fell. Amman left. Amman rose.', 'person'],
    ['Vex Amman fell. In Amman it rained. Amman rose.', 'place'],
    ['Vex Norway fell. Norway left. Norway rose.', 'place'],
  ] as const)('a town that somebody is called by: %s', (text, expected) => {
    const town = text.split(/[ .]/)[1] as string
    const found = agree(
      text,
      [`Vex ${town}`, 'person', 0.6],
      [town, 'place', 0.9],
      [town, 'place', 0.9],
    )
    expect(found.slice(1)).toEqual([`${town}/${expected}`, `${town}/${expected}`])
  })

  it.each([
    [
      'PARIS (Reuters) - Talks began.',
      'PARIS',
      'person',
      'Reuters',
      ['PARIS/place', 'Reuters/organization'],
    ],
    ['ZORVEX (AP) — Talks began.', 'ZORVEX', 'person', 'AP', ['ZORVEX/place', 'AP/organization']],
    [
      'Ann Zorvex (Reuters) left.',
      'Ann Zorvex',
      'person',
      'Reuters',
      ['Ann Zorvex/person', 'Reuters/organization'],
    ],
    [
      'Zorvex Front (ZF) - Talks began.',
      'Zorvex Front',
      'organization',
      'ZF',
      ['Zorvex Front/organization', 'ZF/organization'],
    ],
  ] as const)('reads the sides of a dateline: %s', (text, before, type, wire, expected) => {
    expect(agree(text, [before, type, 0.6], [wire, 'place', 0.6])).toEqual(expected)
  })

  it('takes the last word of a person for the person', () => {
    const found = agree(
      'Ann Zorvex left. Zorvex ran.',
      ['Ann Zorvex', 'person', 0.9],
      ['Zorvex', 'place', 0.5],
    )
    expect(found).toEqual(['Ann Zorvex/person', 'Zorvex/person'])
  })

  it('takes the first word of an organization for it, also where it was overlooked', () => {
    const found = agree(
      'Zorvex Shipping left. On Friday Zorvex fell, then Zorvex ran.',
      ['Zorvex Shipping', 'organization', 0.8],
      ['Zorvex', 'person', 0.3],
    )
    expect(found).toEqual([
      'Zorvex Shipping/organization',
      'Zorvex/organization',
      'Zorvex/organization',
    ])
  })

  it.each([
    ['Oslo Shipping left. They met in Oslo.', 'Oslo Shipping'],
    ['Norwegian Shipping left. A Norwegian met them.', 'Norwegian Shipping'],
    ['President Shipping left. They met the President.', 'President Shipping'],
    ['Ann Shipping left. They met Ann.', 'Ann Shipping'],
    ['Open Shipping left. The Open is over.', 'Open Shipping'],
  ])('not where it is another thing: %s', (text, name) => {
    expect(agree(text, [name, 'organization', 0.9])).toEqual([`${name}/organization`])
  })

  it('takes what was read as a name once, and mostly was not, for none', () => {
    const once: [string, NameType, number] = ['Zorvex', 'organization', 0.8]
    const often = 'Zorvex rose. '.repeat(4)
    expect(agree(`A Zorvex fell. ${often}`, once)).toEqual([])
    expect(agree(`A Zorvex fell. ${often}`, once, once)).toHaveLength(5)
    // in capitals too
    expect(agree(`A Zorvex fell. ${often.toUpperCase()}`, once)).toEqual([])
  })

  it('takes what says what kind of body it is for an organization', () => {
    const [bank] = agree('The Bank of Zorvia held.', ['Bank of Zorvia', 'place', 0.5])
    const [street] = agree('The Bank Street shop.', ['Bank Street', 'place', 0.5])
    expect([bank, street]).toEqual(['Bank of Zorvia/organization', 'Bank Street/place'])
  })

  it('never the last word of a person', () => {
    const found = agree(`Ann Zorvex fell. ${'Zorvex rose. '.repeat(9)}`, [
      'Ann Zorvex',
      'person',
      0.8,
    ])
    expect(found).toHaveLength(10)
  })

  it('knows a company without its form', () => {
    const found = agree('Open Roads Ltd fell. Then Open Roads rose.', [
      'Open Roads Ltd',
      'organization',
      0.9,
    ])
    expect(found).toEqual(['Open Roads Ltd/organization', 'Open Roads/organization'])
  })

  it('finds an acronym in brackets that was overlooked', () => {
    const union: [string, NameType, number] = ['Vex Zorv Union', 'organization', 0.9]
    expect(agree('The Vex Zorv Union (VZU) met. Then the VZU left.', union)).toEqual([
      'Vex Zorv Union/organization',
      'VZU/organization',
      'VZU/organization',
    ])
    expect(agree('The Vex Zorv Union (Oslo) met.', union)).toEqual(['Vex Zorv Union/organization'])
    expect(agree('The Vex Zorv Union (ABC) met.', union)).toEqual(['Vex Zorv Union/organization'])
  })

  it('gives an acronym in brackets the type of the name before it', () => {
    const found = agree(
      'The Zorv Vex Union (ZVU) met.',
      ['Zorv Vex Union', 'organization', 0.9],
      ['ZVU', 'place', 0.6],
    )
    expect(found).toEqual(['Zorv Vex Union/organization', 'ZVU/organization'])
  })

  it('finds the name again where it was overlooked, also in capitals', () => {
    const found = agree('ZORVEX FALLS. Then Zorvex fell; Zorvexes did not.', [
      'Zorvex',
      'place',
      0.9,
    ])
    expect(found).toEqual(['ZORVEX/place', 'Zorvex/place'])
  })

  it('does not spread a name that is hardly one', () => {
    expect(agree('Then Zorvex fell; Zorvex rose.', ['Zorvex', 'place', 0.2])).toEqual([
      'Zorvex/place',
    ])
  })
})
