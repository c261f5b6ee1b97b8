import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { tagWords } from '../parts-of-speech.ts'
import { findSentences } from '../sentences.ts'
import { findWords } from '../words.ts'
import { readNameFacts } from './facts.ts'
import { listedPersons } from './listed-persons.ts'

const english = await loadLanguage('en')

/** The persons of what was read as one. */
function persons(name: string, behind = ' came.'): string[] {
  const text = `They saw ${name}${behind}`
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, english.writing)
  const sentences = findSentences(text, words, blocks, english.writing)
  const tokens = tagWords(text, words, sentences, english)
  const facts = readNameFacts(text, tokens, sentences, english)
  const start = text.indexOf(name)
  const first = tokens.findIndex((token) => token.start === start)
  const last = tokens.findIndex((token) => token.end === start + name.length)
  const found = { first, last, type: 'person', score: 0.5 } as const
  return listedPersons(tokens, found, facts).map((one) =>
    text.slice(tokens[one.first]?.start, tokens[one.last]?.end),
  )
}

describe('listedPersons', () => {
  it.each([
    ['Pam Barker Rachel Radley Larry Lester', ['Pam Barker', 'Rachel Radley', 'Larry Lester']],
    ['Debra Lindgren Gerald Whitmore', ['Debra Lindgren', 'Gerald Whitmore']],
    ['Debra Lindgren Jeffrey T Whitmore', ['Debra Lindgren', 'Jeffrey T Whitmore']],
    ['Sara Sara Lindgren', ['Sara', 'Sara Lindgren']],
  ])('parts %s', (name, expected) => {
    expect(persons(name)).toEqual(expected)
  })

  it('parts a name told twice before a mark', () => {
    expect(persons('Paula Paula', ', thanks.')).toEqual(['Paula', 'Paula'])
    expect(persons('Paula Paula', ' of Oslo came.')).toEqual(['Paula Paula'])
  })

  it.each([
    'Ann Ek',
    'Ana Maria Silva Campos de Oliveira',
    'Anna Maria Pavlova Ek',
    'John Whitmore Kennedy',
    'Gabriel Lindgren Thomas Jr',
    'Zorv Zorv',
    'Miguel Ángel Stone-Reyes',
    'Andrés Manuel López Obrador',
  ])('leaves %s whole', (name) => {
    expect(persons(name, ', thanks.')).toEqual([name])
  })
})
