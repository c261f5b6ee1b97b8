import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import type { NameType } from '../../model/name.ts'
import { tagWords } from '../parts-of-speech.ts'
import { findSentences } from '../sentences.ts'
import { findWords } from '../words.ts'
import { readNameFacts } from './facts.ts'
import { partName } from './parts.ts'

const english = await loadLanguage('en')

/** The parts of what was read as one name inside of a sentence. */
function parts(name: string, type: NameType, before = 'They saw the'): string[] {
  const text = `${before} ${name} there.`
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, english.writing)
  const sentences = findSentences(text, words, blocks, english.writing)
  const tokens = tagWords(text, words, sentences, english)
  const facts = readNameFacts(text, tokens, sentences, english)
  const start = text.indexOf(name)
  const first = tokens.findIndex((token) => token.start === start)
  const last = tokens.findIndex((token) => token.end === start + name.length)
  const found = { first, last, type, score: 0.5 }
  return partName(text, tokens, facts, found, english).map(
    (one) => `${text.slice(tokens[one.first]?.start, tokens[one.last]?.end)}/${one.type}`,
  )
}

describe('partName', () => {
  it.each([
    ['They lived near', 'Vardø and Kirkenes', 'other', 2],
    ['They ran from Akron, ', 'Alliance and North Canton', 'organization', 2],
    ['They saw', 'Vardø and Kirkenes', 'other', 1],
    ['They shopped in', 'Barnes and Noble', 'organization', 1],
    ['They lived in', 'Trinidad and Tobago', 'other', 1],
    ['They lived near', 'Vexor and Zorvan', 'other', 1],
  ] as const)('%s %s, read as %s: %i', (before, name, type, expected) => {
    expect(parts(name, type, before)).toHaveLength(expected)
  })

  it.each([
    [
      'Regional Civil Administration Pavel Dvorak',
      ['Regional Civil Administration', 'Pavel Dvorak/person'],
    ],
    ['Vexor Bank in Zorville', ['Vexor Bank', 'Zorville/place']],
    ['Vexor League and the Zorvan Union', ['Vexor League', 'Zorvan Union']],
    ['University of Vexor and Zorvan University', ['University of Vexor', 'Zorvan University']],
    ['Bank of Vexor and Zorvan', ['Bank of Vexor and Zorvan']],
  ])('parts %s', (name, expected) => {
    const typed = expected.map((one) => (one.includes('/') ? one : `${one}/organization`))
    expect(parts(name, 'organization')).toEqual(typed)
  })

  it('parts somebody and where they are of', () => {
    expect(parts('Ann Vexor of Norway', 'person')).toEqual(['Ann Vexor/person', 'Norway/place'])
    expect(parts('Ann of Norway', 'person')).toEqual(['Ann of Norway/person'])
  })

  it('parts a list of persons whose lines were lost', () => {
    const list = 'Pam Barker Rachel Radley Larry Lester'
    expect(parts(list, 'person')).toEqual([
      'Pam Barker/person',
      'Rachel Radley/person',
      'Larry Lester/person',
    ])
  })

  it.each([
    ['State of Iraq and the Levant', 'organization'],
    ['Ministry of Roads and Bridges', 'organization'],
    ['Battle in Zorville', 'other'],
    ['Ann Berg', 'person'],
  ] as const)('leaves %s whole', (name, type) => {
    expect(parts(name, type)).toEqual([`${name}/${type}`])
  })
})
