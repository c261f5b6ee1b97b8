import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { findAsPrinted } from './as-printed.ts'

const { gazetteer } = await loadLanguage('en')
const found = (text: string) =>
  findAsPrinted(text, [], gazetteer).map(({ start, end }) => text.slice(start, end))

test.each([
  ['CANTON — A Massillon man was held.', ['CANTON']],
  ['It is late.\nCANTON, Ohio (AP) -- Police held a man.', ['CANTON']],
  ['ST. LOUIS - “We won,” she said.', ['ST. LOUIS']],
  ['S. Camford run out 10', ['S. Camford']],
  ['Kent 198 (G. Tressick 71, J.P. Crawshaw 12)', ['G. Tressick', 'J.P. Crawshaw']],
  ['Present: A. Lund and B. O’Hara', ['A. Lund', 'B. O’Hara']],
])('%j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

describe('no name is given away in', () => {
  test.each([
    'CRICKET - LANCASHIRE ALL OUT FOR 286',
    'BREAKING - A man was held in Canton.',
    'He went to CANTON — A place that he liked.',
    'CANTON - 12 degrees',
    'SARS-CoV-2 A and B',
    'It has vitamin C. Doctors say so.',
    'Shares fell, U.S. Steel too',
    'See part A, B. or C.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('what is named already is left', () => {
  const name = { start: 3, end: 10, type: 'person' as const, score: 1, because: [] }
  expect(findAsPrinted('S. Camford', [name], gazetteer)).toEqual([])
})
