import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectWithin } from '../cpu-time.case.ts'
import { loadLanguage } from '../language/load.ts'
import { Mention } from '../model/name.ts'
import { findNames } from './names.ts'
import { tagWords } from './parts-of-speech.ts'
import { findSentences } from './sentences.ts'
import { findWords } from './words.ts'

const english = await loadLanguage('en')

function names(text: string, language = english): Mention[] {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, language.writing)
  const sentences = findSentences(text, words, blocks, language.writing)
  return findNames(text, tagWords(text, words, sentences, language), sentences, language)
}

const shown = (text: string, language = english) =>
  names(text, language)
    .filter(({ type }) => type !== 'other')
    .map(({ start, end, type }) => `${text.slice(start, end)}/${type}`)

describe('findNames', () => {
  it.each([
    [
      'President Amina Okonkwo arrived in Addis Ababa on Monday.',
      ['Amina Okonkwo/person', 'Addis Ababa/place'],
    ],
    ['Sudan’s army said it had taken Omdurman.', ['Sudan/place', 'Omdurman/place']],
    ['The Ministry of Health said so.', ['Ministry of Health/organization']],
    [
      'Officials told the United Nations in Geneva.',
      ['United Nations/organization', 'Geneva/place'],
    ],
    ['Brazilian President Ana Duarte met him.', ['Ana Duarte/person']],
    [
      'The head of the Regional Civil Administration Pavel Dvorak said so.',
      ['Regional Civil Administration/organization', 'Pavel Dvorak/person'],
    ],
    ['no capitals here, not even for ann berg', ['ann berg/person']],
    ['Police said Terevkin had left.', ['Terevkin/person']],
    ['In Qalvorn, he said, the EU failed.', ['Qalvorn/place', 'EU/organization']],
    [
      'It was sold to Zorvan Shipping Ltd. Germany said no.',
      ['Zorvan Shipping Ltd./organization', 'Germany/place'],
    ],
    ['It cost US$3 million, the US said.', ['US/place']],
    [
      'The U.S. Department of Housing and Urban Development said no.',
      ['U.S. Department of Housing and Urban Development/organization'],
    ],
    ['PKP PLK closed the line.', ['PKP PLK/organization']],
    ['“We will rebuild,” said Mehmet Yildiz, the mayor.', ['Mehmet Yildiz/person']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it.each([
    'The river rose over its banks in the night.',
    'On Monday, they left. It was late.',
    'no capitals here, not even for the mayor',
    'the reading was nice, and the march was split in parts',
    'The GDP fell by a tenth, and an SUV hit a wall.',
    'NOTHING BUT CAPITALS IN THIS WHOLE LONG LINE OF NEWS',
  ])('finds nothing in: %s', (text) => {
    expect(shown(text)).toEqual([])
  })

  it('takes a last word alone for the person of the full name', () => {
    const text = 'Mayor Mehmet Yildiz spoke on Friday. Later Yildiz left. “Thanks,” Yildiz said.'
    expect(shown(text)).toEqual(['Mehmet Yildiz/person', 'Yildiz/person', 'Yildiz/person'])
  })

  it('finds in a headline in capitals what stands in the text', () => {
    const text =
      'ARMY TAKES BRIDGE NEAR OMDURMAN, SAYS YILDIZ\n\nMehmet Yildiz says the army took Omdurman.'
    expect(shown(text).slice(0, 2)).toEqual(['OMDURMAN/place', 'YILDIZ/person'])
  })

  it.each([
    ['she flew to los angeles and back', ['los angeles/place']],
    ['they met in madagascar that year', ['madagascar/place']],
    ['I think that I saw him. I did.', []],
    ['The UN and NATO met the EU.', ['UN/organization', 'NATO/organization', 'EU/organization']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it('says which title a person follows', () => {
    const [name] = names('General Yasir Bakri spoke in Khartoum.')
    expect(name?.because).toContain('follows the title General')
  })

  it('gives whole, sorted, disjoint mentions, whatever the text', () => {
    const unit = fc.constantFrom(
      'Ann Berg',
      'Oslo',
      'the',
      'of',
      'General',
      "'s",
      '. ',
      ' (NATO) ',
      'UN',
      '-',
      '\n\n',
      'ÅÄÖ',
      '北京',
      '😀',
      '7',
      'said',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join(' ')
        let from = 0
        for (const name of names(text)) {
          expect(Mention.safeParse(name).success).toBe(true)
          expect(name.start).toBeGreaterThanOrEqual(from)
          expect(text.slice(name.start, name.end).trim()).toBe(text.slice(name.start, name.end))
          from = name.end
        }
      }),
    )
  })

  it('reads with weights from open sets alone too', async () => {
    const open = await loadLanguage('en', { weights: 'open' })
    expect(open.tagger.names).not.toBe(english.tagger.names)
    const text = 'President Amina Okonkwo arrived in Addis Ababa.'
    expect(shown(text, open)).toEqual(['Amina Okonkwo/person', 'Addis Ababa/place'])
  })

  it.each(['Ann ', 'Ann of ', 'A.', 'Oslo-', "Ann's ", 'Ann Berg. ', 'X(Y) '])(
    'stays quick on 200 KB of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length))
      expectWithin(8000, () => names(text))
    },
  )
})
