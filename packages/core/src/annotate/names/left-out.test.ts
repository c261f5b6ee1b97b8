import { expect, it } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import type { Mention } from '../../model/name.ts'
import { tagWords } from '../parts-of-speech.ts'
import { findSentences } from '../sentences.ts'
import { findWords } from '../words.ts'
import { readNameFacts } from './facts.ts'
import { findLeftOut } from './left-out.ts'

const english = await loadLanguage('en')

/** What is found where the tagger found only `known` organizations. */
function leftOut(text: string, known: readonly string[] = []): string[] {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, english.writing)
  const sentences = findSentences(text, words, blocks, english.writing)
  const tokens = tagWords(text, words, sentences, english)
  const names = known.map((name): Mention => {
    const start = text.indexOf(name)
    return { start, end: start + name.length, type: 'organization', score: 1, because: ['test'] }
  })
  const facts = readNameFacts(text, tokens, sentences, english)
  return findLeftOut(text, tokens, names, facts, english.naming).map(
    ({ start, end, type }) => `${text.slice(start, end)}/${type}`,
  )
}

it.each([
  ['In Qalvorn, he said, it rained.', [], ['Qalvorn/place']],
  ['The front near Tervokha has moved.', [], ['Tervokha/place']],
  ['The UN and NATO met.', ['NATO'], ['UN/organization']],
])('finds in: %s', (text, known, expected) => {
  expect(leftOut(text, known)).toEqual(expected)
})

it.each([
  ['He published it in PLoS again.', []],
  ['That was in Qalvorn times.', []],
  ['The GDP fell.', []],
  ['The SUV and Oxfam met.', ['Oxfam']],
  ['In general, it rained.', []],
])('leaves alone: %s', (text, known) => {
  expect(leftOut(text, known)).toEqual([])
})
