import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { tagWords } from '../parts-of-speech.ts'
import { findSentences } from '../sentences.ts'
import { findWords } from '../words.ts'
import { readNameFacts } from './facts.ts'

const english = await loadLanguage('en')

/** What is known of a word from the whole text, at its last mention. */
function elsewhere(text: string, word: string) {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, english.writing)
  const sentences = findSentences(text, words, blocks, english.writing)
  const tokens = tagWords(text, words, sentences, english)
  const facts = readNameFacts(text, tokens, sentences, english)
  const at = words.findLastIndex(({ start, end }) => text.slice(start, end) === word)
  const { person, place, organization, form } = facts.elsewhere
  return [person[at], place[at], organization[at], form[at]].map(Number)
}

describe('lookElsewhere', () => {
  it('knows a title, a given name and a verb of another mention', () => {
    const [person, , , form] = elsewhere(
      'President Anna Lindqvist said no. Lindqvist left.',
      'Lindqvist',
    )
    expect(person as number & 4).toBe(4)
    // alone, last of a run, before a verb, twice
    expect((form as number) & (1 | 4 | 16 | (64 * 7))).toBe(1 | 4 | 16 | (64 * 2))
  })

  it('knows the region behind a comma, and the preposition', () => {
    const [, place] = elsewhere('They met in Farleigh, France. Farleigh was quiet.', 'Farleigh')
    expect(place).toBe(3)
  })

  it('knows the form of a company', () => {
    const [, , organization] = elsewhere(
      'Shares of Farleigh Inc. fell. Then Farleigh fell.',
      'Farleigh',
    )
    expect((organization as number) & 1).toBe(1)
  })

  it('knows nothing of words in lower case', () => {
    expect(elsewhere('President Stone was made of stone.', 'stone')).toEqual([0, 0, 0, 0])
  })
})
