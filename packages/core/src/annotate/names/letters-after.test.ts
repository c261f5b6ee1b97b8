import { expect, test } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import type { NameType } from '../../model/name.ts'
import { settleLettersAfter } from './letters-after.ts'

const english = await loadLanguage('en')

/** A name of a type, once the letters after it are settled: "Ann Pugh (person)". */
function settled(text: string, type: NameType): string {
  const names = [{ start: 0, end: text.length, type, score: 0.9, because: [] }]
  return settleLettersAfter(text, names, english)
    .map((one) => `${text.slice(one.start, one.end)} (${one.type})`)
    .join()
}

test.each([
  ['Helen Pugh KC', 'organization', 'Helen Pugh (person)'],
  ['John Ek MP', 'person', 'John Ek (person)'],
  ['Mary Anne Ek OBE', 'other', 'Mary Anne Ek (person)'],
  ['Owain Pugh KC', 'organization', 'Owain Pugh (person)'],
  // no person, or not named in full
  ['West Ham MP', 'organization', 'West Ham MP (organization)'],
  ['Helen KC', 'person', 'Helen KC (person)'],
  ['John Lewis PLC', 'organization', 'John Lewis PLC (organization)'],
  ['Helen Pugh', 'organization', 'Helen Pugh (organization)'],
] as const)('%s (%s) -> %s', (text, type, expected) => {
  expect(settled(text, type)).toBe(expected)
})
