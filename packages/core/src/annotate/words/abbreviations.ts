import type { Writing } from '../../language/writing.ts'
import { DIGIT, isUpper, kindAt, LETTER, SPACE } from './characters.ts'

const LONGEST = 8

/** The end of a word with the full stop that belongs to it: Mr. Ek, U.S., No. 5, A. Ek; else its end as it is. */
export function endWithFullStop(
  text: string,
  start: number,
  end: number,
  blockEnd: number,
  writing: Writing,
): number {
  if (end >= blockEnd || text[end] !== '.' || text[end + 1] === '.') return end
  if (end - start > LONGEST) return end
  const word = text.slice(start, end)
  if (text[end + 1] === ',' && end - start < 6) return end + 1
  if (writing.closing.has(word) && closes(text, end + 1, blockEnd)) return end
  if (/\.\p{L}$/u.test(word)) return end + 1
  if (knows(writing.abbreviations, word)) return end + 1
  const next = nextOnLine(text, end + 1, blockEnd)
  if (kindAt(text, next) === DIGIT && knows(writing.beforeNumbers, word)) return end + 1
  return isInitial(word) && isCapitalizedName(text, next, blockEnd, writing) ? end + 1 : end
}

/** Does a list end with the abbreviation before `at`, so that the full stop is the sentence's? */
function closes(text: string, at: number, blockEnd: number): boolean {
  let next = at
  while (next < blockEnd && next - at < 3 && kindAt(text, next) === SPACE) next++
  return next >= blockEnd || text.slice(at, next).includes('\n') || isUpper(text[next] ?? '')
}

/** Sets hold lower-case words, which match in any case, and capitalized ones, which match as they are or in capitals. */
function knows(set: ReadonlySet<string>, word: string): boolean {
  if (set.has(word) || set.has(word.toLowerCase())) return true
  return word === word.toUpperCase() && set.has(word.slice(0, 1) + word.slice(1).toLowerCase())
}

function isInitial(word: string): boolean {
  return word.length === 1 && word !== 'I' && isUpper(word)
}

function nextOnLine(text: string, at: number, end: number): number {
  const blank = at < end && kindAt(text, at) === SPACE && text[at] !== '\n' && text[at] !== '\r'
  return blank ? at + 1 : at
}

/** Does a capitalized word begin here that is not one that begins sentences? */
function isCapitalizedName(text: string, at: number, end: number, writing: Writing): boolean {
  if (at >= end || !isUpper(text[at] ?? '')) return false
  let stop = at
  while (stop < end && stop - at < 16 && kindAt(text, stop) === LETTER) stop++
  return !writing.starters.has(text.slice(at, stop)) || text[stop] === '.'
}
