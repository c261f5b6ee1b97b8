import { calendar } from '../../language/en/calendar.ts'
import { counting } from '../../language/en/counting.ts'
import type { Language } from '../../language/language.ts'
import { findTimes } from '../times.ts'

// what finding times needs of a language
export const english = { calendar, counting } as Language

/** The times of a text of one sentence: the words of each, its type and its meaning. */
export function find(text: string): string[][] {
  return findTimes(text, text === '' ? [] : [{ start: 0, end: text.length }], english).map(
    ({ start, end, type, meaning }) => [text.slice(start, end), type, meaning],
  )
}
