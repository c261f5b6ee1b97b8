import { expect, it } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import type { NameType } from '../../model/name.ts'
import { tagWords } from '../parts-of-speech.ts'
import { findSentences } from '../sentences.ts'
import { findWords } from '../words.ts'
import { readNameFacts } from './facts.ts'
import { Unglue } from './glued.ts'

const english = await loadLanguage('en')

/** The names of what was read as one: it stands in brackets. */
function parts(marked: string, type: NameType): string[] {
  const start = marked.indexOf('[')
  const text = marked.replace(/[[\]]/g, '')
  const end = marked.indexOf(']') - 1
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, english.writing)
  const sentences = findSentences(text, words, blocks, english.writing)
  const tokens = tagWords(text, words, sentences, english)
  const facts = readNameFacts(text, tokens, sentences, english)
  const first = tokens.findIndex((token) => token.start === start)
  const last = tokens.findIndex((token) => token.end === end)
  const found = { first, last, type, score: 0.5 }
  return new Unglue(text, tokens, facts, english)
    .part(found)
    .map((one) => `${text.slice(tokens[one.first]?.start, tokens[one.last]?.end)}/${one.type}`)
}

it.each<[string, NameType, string[]]>([
  ['They met the mayor of [Oslo Ingrid Vexor].', 'person', ['Oslo/place', 'Ingrid Vexor/person']],
  [
    'It told President of [Norway Nils Vexor].',
    'organization',
    ['Norway/place', 'Nils Vexor/person'],
  ],
  [
    'The speaker of the [House Nora Vexor] spoke.',
    'organization',
    ['House/organization', 'Nora Vexor/person'],
  ],
  [
    'President of the United [States Nora Vexor] left.',
    'person',
    ['United States/place', 'Nora Vexor/person'],
  ],
  ['A [United States Senator] left.', 'person', ['United States/place']],
  ['The United [States Senate] met.', 'organization', ['United States Senate/organization']],
  [
    "The [Zorvan Party's Nevada] vote was lost.",
    'organization',
    ['Zorvan Party/organization', 'Nevada/place'],
  ],
  [
    "It asked [Norway's Vexor Council] for it.",
    'organization',
    ['Norway/place', 'Vexor Council/organization'],
  ],
  ['They bought [Vexor Zorvan GmbH] for it.', 'person', ['Vexor Zorvan GmbH/organization']],
  ['They bought [KazVexGaz] for it.', 'person', ['KazVexGaz/organization']],
  ['The man, [Vexo Zorvan], 20, was held.', 'place', ['Vexo Zorvan/person']],
  ['They asked [Senator] Nora Vexor.', 'person', []],
  ['They asked the [Senator] for it.', 'person', []],
])('parts %s read as %s', (marked, type, expected) => {
  expect(parts(marked, type)).toEqual(expected)
})

it.each<[string, NameType]>([
  ['They met a fan of [Paris Vexor Hill].', 'person'],
  ['The minister of [Vexor Health Office] left.', 'organization'],
  ["The [Workers' Party] won.", 'organization'],
  ["The [King's College] won.", 'organization'],
  ['The [Bank of Norway] met.', 'organization'],
  ['They asked [Nora Co] there.', 'person'],
  ['They asked [McDonald] for it.', 'person'],
  ['They lived in [Vexo Zorvan], 20 miles off.', 'place'],
  ['They asked Ms [Bishop] for it.', 'person'],
  ["They asked [Norway's Health Plans] for it.", 'organization'],
])('leaves %s read as %s', (marked, type) => {
  const name = marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'))
  expect(parts(marked, type)).toEqual([`${name}/${type}`])
})
