import { expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import { findInitialled } from './initials.ts'

const { gazetteer } = await loadLanguage('en')
const found = (text: string) =>
  findInitialled(text, [], gazetteer).map(({ start, end }) => text.slice(start, end))

test.each([
  ['S. Camford run out 10', ['S. Camford']],
  ['Kent 198 (G. Tressick 71, J.P. Crawshaw 12)', ['G. Tressick', 'J.P. Crawshaw']],
  ['Present: A. Lund and B. O’Hara', ['A. Lund', 'B. O’Hara']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'It has vitamin C. Doctors say so.',
  'Shares fell, U.S. Steel too',
  'See part A, B. or C.',
])('nobody in: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('what is named already is left', () => {
  const name = { start: 3, end: 10, type: 'person' as const, score: 1, because: [] }
  expect(findInitialled('S. Camford', [name], gazetteer)).toEqual([])
})
