import { expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { readWordFacts, type WordFacts } from '../words/word-facts.ts'
import { findWords } from '../words.ts'
import { KnownWords } from './known-words.ts'
import { FORMS, formOf } from './word-features.ts'

const { tagger, writing } = await loadLanguage('en')
const weights = tagger.partsOfSpeech

function factsOf(text: string): WordFacts {
  return readWordFacts(text, findWords(text, [{ start: 0, end: text.length }], writing), tagger)
}

function scoresOf(known: KnownWords, facts: WordFacts, i: number): number[] {
  const width = weights.labels.length
  const from = known.placeOf(facts, i, formOf(facts, i, 0)) * width
  return [...known.scores.slice(from, from + width)]
}

test('tells a word by its letters, its capitals and where it stands', () => {
  const facts = factsOf('May it may, so May did')
  const known = new KnownWords(tagger)
  const [first, small, inside] = [0, 2, 5].map((i) => scoresOf(known, facts, i))
  expect(first).not.toEqual(inside)
  expect(small).not.toEqual(inside)
})

test('of what the dictionary settles only its label is kept, in each form by itself', () => {
  const facts = factsOf('the the')
  const known = new KnownWords(tagger)
  const [small, first] = [0, 3].map((form) => known.settled[known.placeOf(facts, 0, form)])
  expect(weights.labels[(small as number) - 1]).toBe('DET')
  expect(first).toBe(0)
  expect(scoresOf(known, facts, 1).every((score) => score === 0)).toBe(true)
})

test('says the same of a word whatever came before it', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  // more than there is room for
  const many = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}`)))
  const facts = factsOf(many.join(' '))
  const busy = new KnownWords(tagger)
  for (let i = 0; i < facts.count; i++) {
    for (let form = 0; form < FORMS; form += 3) busy.placeOf(facts, i, form)
  }
  for (let i = 0; i < facts.count; i += 997) {
    expect(scoresOf(busy, facts, i)).toEqual(scoresOf(new KnownWords(tagger), facts, i))
  }
})
