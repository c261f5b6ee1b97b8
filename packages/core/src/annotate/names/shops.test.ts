import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import type { NameType } from '../../model/name.ts'
import { tagWords } from '../parts-of-speech.ts'
import { findSentences } from '../sentences.ts'
import { findWords } from '../words.ts'
import { readNameFacts } from './facts.ts'
import { joinShops } from './shops.ts'

const english = await loadLanguage('en')

/** The names of a text that have the words of `names` in it. */
function found(text: string, printed: readonly string[], type: NameType = 'person'): string[] {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, english.writing)
  const sentences = findSentences(text, words, blocks, english.writing)
  const tokens = tagWords(text, words, sentences, english)
  const facts = readNameFacts(text, tokens, sentences, english)
  const names = printed.map((name) => {
    const start = text.indexOf(name)
    return { start, end: start + name.length, type, score: 0.5, because: [] }
  })
  return joinShops(text, tokens, names, facts, english.naming).map(
    (one) => `${text.slice(one.start, one.end)}/${one.type}`,
  )
}

describe('joinShops', () => {
  it.each([
    ["They ate at Ek's Pizza.", ['Ek'], ["Ek's Pizza/organization"]],
    [
      'They ate at Ek’s Fish Grill and left.',
      ['Ek', 'Fish Grill'],
      ['Ek’s Fish Grill/organization'],
    ],
    [
      "Ann Ek 's Auto Repair, said Bo",
      ['Ann Ek', 'Bo'],
      ["Ann Ek 's Auto Repair/organization", 'Bo/person'],
    ],
  ])('%s', (text, names, expected) => {
    expect(found(text, names)).toEqual(expected)
  })

  it.each([
    ["They ate Ek's pizza.", ['Ek']],
    ["They saw Ek's Auto Task Force.", ['Ek']],
    ["They saw Ek's\nPizza", ['Ek']],
    ["They saw Ek's", ['Ek']],
    ['They saw Ek. Pizza', ['Ek']],
  ])('none in %j', (text, names) => {
    expect(found(text, names)).toEqual(names.map((name) => `${name}/person`))
  })

  it('a place has none', () => {
    expect(found("Oslo's Diner", ['Oslo'], 'place')).toEqual(['Oslo/place'])
  })
})
