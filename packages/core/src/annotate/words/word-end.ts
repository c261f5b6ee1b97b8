import type { Writing } from '../../language/writing.ts'
import { APOSTROPHE, DIGIT, isLower, isUpper, kindAt, LETTER } from './characters.ts'

/** The end of the letters, digits and inner marks that make one word: O'Neill, e.g, AT&T, non-lethal, example.org */
export function endOfWord(text: string, start: number, end: number, writing: Writing): number {
  let part = start
  let at = start
  while (true) {
    at = endOfLetters(text, at, end)
    const inside = at + 1 < end && beginsPart(text, at)
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

/** Letters may follow any inner mark, figures a hyphen, mid-1990s, or a point after figures, R8.4. */
function beginsPart(text: string, at: number): boolean {
  const kind = kindAt(text, at + 1)
  if (kind !== DIGIT) return kind === LETTER
  return text[at] === '-' || (text[at] === '.' && kindAt(text, at - 1) === DIGIT)
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
      if (kindAt(text, at + 1) === DIGIT) return isMoney(text.slice(part, at), writing)
      const initials = at - part === 1 && kindAt(text, at + 2) !== LETTER
      const dotted = at - start < 6 && writing.abbreviations.has(text.slice(start, at + 2))
      return initials || dotted || (isLower(before) && isLower(after))
    }
    case '&':
      return isUpper(before) && isUpper(after)
    case '/':
      return at - part === 1 && part === start && isLetterAlone(text, at + 1)
    case '-':
    case '‑':
      return at - start < 8 && writing.prefixes.has(text.slice(start, at).toLowerCase())
    default:
      return false
  }
}

const isLetterAlone = (text: string, at: number) =>
  kindAt(text, at + 1) !== LETTER && kindAt(text, at + 1) !== DIGIT && text[at + 1] !== '/'

/** R8 and Rs12, of which the figures go on after the point. */
function isMoney(word: string, { money }: Writing): boolean {
  const figures = word.search(/\d/)
  return figures > 0 && money.has(word.slice(0, figures))
}
