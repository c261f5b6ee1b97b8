import { kindAt, LETTER, SPACE } from '../words/characters.ts'

/** Words are no longer: what is asked of the word before a name is in lists. */
const longest = 24

/** The letters of the word before a place, where but one space stands between: the |ferry| Helene; empty where none do. */
export function wordBefore(text: string, place: number): string {
  const end = place - 1
  if (kindAt(text, end) !== SPACE) return ''
  const least = Math.max(0, end - longest)
  let start = end
  while (start > least && kindAt(text, start - 1) === LETTER) start -= 1
  return text.slice(start, end)
}
