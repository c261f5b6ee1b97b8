import { loadLanguage } from '../../language/load.ts'
import type { Quantity } from '../../model/quantity.ts'
import { tagWords } from '../parts-of-speech.ts'
import { findQuantities } from '../quantities.ts'
import { findSentences } from '../sentences.ts'
import { findTimes } from '../times.ts'
import { findWords } from '../words.ts'

const english = await loadLanguage('en')

/** The quantities of a text that is all one block. */
export function quantitiesIn(text: string): Quantity[] {
  const blocks = text === '' ? [] : [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, english.writing)
  const sentences = findSentences(text, words, blocks, english.writing)
  const tokens = tagWords(text, words, sentences, english)
  const times = findTimes(text, sentences, english)
  return findQuantities(text, { sentences, tokens }, times, english.counting)
}
