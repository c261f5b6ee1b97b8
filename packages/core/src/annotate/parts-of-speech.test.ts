import { describe, expect, it } from 'vitest'
import { expectWithin } from '../cpu-time.case.ts'
import { loadLanguage } from '../language/load.ts'
import { tagWords } from './parts-of-speech.ts'
import { findSentences } from './sentences.ts'
import { findWords } from './words.ts'

const english = await loadLanguage('en')

function tag(text: string): string {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, english.writing)
  const sentences = findSentences(text, words, blocks, english.writing)
  return tagWords(text, words, sentences, english)
    .map(({ pos }) => pos)
    .join(' ')
}

describe('tagWords', () => {
  it.each([
    ['The river rose.', 'DET NOUN VERB PUNCT'],
    ['She will not leave the city.', 'PRON AUX PART VERB DET NOUN PUNCT'],
    ['They don’t know him.', 'PRON AUX PART VERB PRON PUNCT'],
    ['Three people died in the fire.', 'NUM NOUN VERB ADP DET NOUN PUNCT'],
    ["Norway's army is small.", 'PROPN PART NOUN AUX ADJ PUNCT'],
    // one form, two parts of speech
    ['They plan to leave.', 'PRON VERB PART VERB PUNCT'],
    ['The plan failed quickly.', 'DET NOUN VERB ADV PUNCT'],
  ])('%s', (text, expected) => {
    expect(tag(text)).toBe(expected)
  })

  it('gives every word one part of speech, whatever the script', () => {
    const text = 'Всі слова 全部 🎉 @#$ ΑΒΓ'
    expect(tag(text).split(' ').every(Boolean)).toBe(true)
  })

  it('is quick on one endless sentence', () => {
    expectWithin(5000, () => tag('the plan '.repeat(30_000)))
  })
})
