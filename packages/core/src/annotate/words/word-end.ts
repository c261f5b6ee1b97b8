import type { Writing } from '../../language/writing.ts'
import { APOSTROPHE, DIGIT, isLower, isUpper, kindAt, LETTER } from './characters.ts'

/** The end of the letters, digits and inner marks that make one word: O'Neill, e.g, AT&T, non-lethal, example.org */
export function endOfWord(text: string, start: number, end: number, writing: Writing): number {
  let part = start
  let at = start
  while (true) {
    at = endOfLetters(text, at, end)
    const inside = at + 1 < end && kindAt(text, at + 1) === LETTER
    if (!inside || !joins(text, { start, part, at }, writing)) return at
    at++
    part = at
  }
}

/** The end of the letters and digits from here on. */
export function endOfLetters(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const kind = kindAt(text, at)
    if (kind !== LETTER && kind !== DIGIT) break
    at++
  }
  return at
}

/** Does the mark at `at` hold the part before it and the letters after it together? */
function joins(
  text: string,
  { start, part, at }: { start: number; part: number; at: number },
  writing: Writing,
): boolean {
  if (kindAt(text, at) === APOSTROPHE) return true
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  switch (text[at]) {
    case '.': {
      const initials = at - part === 1 && kindAt(text, at + 2) !== LETTER
      const dotted = at - start < 6 && writing.abbreviations.has(text.slice(start, at + 2))
      return initials || dotted || (isLower(before) && isLower(after))
    }
    case '&':
      return isUpper(before) && isUpper(after)
    case '-':
    case '‑':
      return at - start < 8 && writing.prefixes.has(text.slice(start, at).toLowerCase())
    default:
      return false
  }
}
