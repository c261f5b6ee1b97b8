import { expect, test } from 'vitest'
import { happenings } from '../language/en/happenings.ts'
import type { PartOfSpeech } from '../model/token.ts'
import { findEvents } from './events.ts'
import { numberOf } from './words/word-numbers.ts'

/** "Troops/NOUN left/VERB" → text and tokens. */
function tagged(source: string) {
  let text = ''
  const tokens = source.split(' ').map((item) => {
    const [word = '', pos = 'X'] = item.split('/')
    const start = text.length === 0 ? 0 : text.length + 1
    text = text === '' ? word : `${text} ${word}`
    return { start, end: start + word.length, pos: pos as PartOfSpeech }
  })
  const lower = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase())
  const lowercase = { lower, numbers: Int32Array.from(lower, numberOf) }
  return { text, tokens, lowercase, sentences: [{ start: 0, end: text.length }] }
}

function eventsOf(source: string) {
  const { text, tokens, lowercase, sentences } = tagged(source)
  return findEvents(tokens, lowercase, sentences, happenings).map(
    ({ start, end, type, lemma, polarity, modality }) =>
      [text.slice(start, end), type, lemma, polarity, modality].join(' '),
  )
}

test.each([
  ['Rebels/NOUN seized/VERB Goma/PROPN ./PUNCT', ['seized seize seize affirmed happened']],
  [
    'Rebels/NOUN have/AUX not/PART captured/VERB Goma/PROPN',
    ['captured seize capture negated happened'],
  ],
  ['The/DET army/NOUN will/AUX retreat/VERB', ['retreat withdraw retreat affirmed planned']],
  ['It/PRON may/AUX collapse/VERB', ['collapse destroy collapse affirmed possible']],
  ['the/DET derailment/NOUN', ['derailment accident derailment affirmed happened']],
  // one tag is wrong
  ['had/AUX recaptured/ADJ it/PRON', ['recaptured seize recapture affirmed happened']],
  ['had/AUX since/ADV recaptured/NOUN it/PRON', ['recaptured seize recapture affirmed happened']],
  ['was/AUX not/PART recaptured/PROPN', ['recaptured seize recapture negated happened']],
  ['An/DET airstrike/VERB came/VERB', ['airstrike assault airstrike affirmed happened']],
  [
    'Not/PART today/NOUN ,/PUNCT they/PRON fled/VERB',
    ['fled withdraw flee affirmed happened'], // the comma ends what "not" governs
  ],
])('%s', (source, expected) => {
  expect(eventsOf(source)).toEqual(expected)
})

test.each([
  'a/DET left/ADJ hand/NOUN', // not the verb "left"
  'The/DET table/NOUN stands/VERB',
  'Fire/PROPN Island/PROPN',
  'the/DET arrested/ADJ man/NOUN',
  'He/PRON met/PROPN them/PRON',
])('names no event: %s', (source) => {
  expect(eventsOf(source)).toEqual([])
})
