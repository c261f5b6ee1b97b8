import { expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { findDatelines } from './datelines.ts'

const { gazetteer } = await loadLanguage('en')
const found = (text: string) =>
  findDatelines(text, [], gazetteer).map(({ start, end }) => text.slice(start, end))

test.each([
  ['CANTON — A Massillon man was held.', 'CANTON'],
  ['It is late.\nCANTON, Ohio (AP) -- Police held a man.', 'CANTON'],
  ['ST. LOUIS - “We won,” she said.', 'ST. LOUIS'],
])('%j', (text, place) => {
  expect(found(text)).toEqual([place])
})

test.each([
  'CRICKET - LANCASHIRE ALL OUT FOR 286',
  'BREAKING - A man was held in Canton.',
  'He went to CANTON — A place that he liked.',
  'CANTON - 12 degrees',
  'SARS-CoV-2 A and B',
])('none in %j', (text) => {
  expect(found(text)).toEqual([])
})
