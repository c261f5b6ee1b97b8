import { expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { tagWords } from '../parts-of-speech.ts'
import { findSentences } from '../sentences.ts'
import { findWords } from '../words.ts'
import { readNameFacts } from './facts.ts'

const english = await loadLanguage('en')

/** The runs of a text, as printed. */
function runsOf(text: string): string[] {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, english.writing)
  const sentences = findSentences(text, words, blocks, english.writing)
  const tokens = tagWords(text, words, sentences, english)
  return readNameFacts(text, tokens, sentences, english).sentences.flatMap(({ runs }) =>
    runs.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end)),
  )
}

test.each([
  ['they met Ann Ek - Analyst at noon', ['Ann Ek', 'Analyst']],
  ['they met Ann Ek – Reuters at noon', ['Ann Ek', 'Reuters']],
  ['they took the Vardø-Kirkenes road', ['Vardø-Kirkenes']],
  ['they left Marks & Spencer at noon', ['Marks & Spencer']],
  ['they sent Annex.pdf to Ann Ek', ['Ann Ek']],
  ['they sent plan.DOCX to Ann Ek', ['Ann Ek']],
  ['they bought from Amazon.com at noon', ['Amazon.com']],
  ['they sued Ek, Inc. of Oslo', ['Ek, Inc.', 'Oslo']],
  ['they sued Ek, Ltd. and Dahl, LLC', ['Ek, Ltd.', 'Dahl, LLC']],
  ['they sued Ek, Dahl and Moe', ['Ek', 'Dahl and Moe']],
  ['they paid US$3 in Oslo', ['Oslo']],
])('%s', (text, expected) => {
  expect(runsOf(text)).toEqual(expected)
})
