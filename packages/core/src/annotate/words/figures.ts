import type { Writing } from '../../language/writing.ts'
import { DIGIT, kindAt, LETTER, SPACE } from './characters.ts'

// 2026-11-17, 17-11-2026, 555-0172, 1-212-555-0172, 212/555-0172, 77415-0027
const DASHED =
  /(?:\d{4}-\d\d-\d\d|\d\d?-\d\d?-\d{4}|(?:(?:\d-)?\d{3}[-/])?\d{3}-\d{4}|\d{5}-\d{4})(?![\d-])/y

/** The end of a number: 2,000 6:30 1.5 9/11 10th 1990s; a unit glued to it is cut off: 5|km; the mark of a list is kept: 3. */
export function endOfNumber(
  text: string,
  start: number,
  end: number,
  lineStart: boolean,
  writing: Writing,
): number {
  DASHED.lastIndex = start
  if (DASHED.test(text) && DASHED.lastIndex <= end) return DASHED.lastIndex
  const digits = endOfDigits(text, start, end)
  let stop = digits
  while (stop < end && (kindAt(text, stop) === LETTER || kindAt(text, stop) === DIGIT)) stop++
  if (stop > digits) {
    // 5|km, 8|p.m.
    const isUnit = (to: number) => writing.units.has(text.slice(digits, to).toLowerCase())
    return isUnit(stop) || (text[stop] === '.' && isUnit(stop + 2)) ? digits : stop
  }
  const listed = lineStart && stop - start < 4 && text[stop] === '.' && stop + 1 === end
  return listed && kindAt(text, end) === SPACE ? end : stop
}

function endOfDigits(text: string, start: number, end: number): number {
  let at = start
  while (true) {
    at = runOfDigits(text, at, end)
    const inside = at + 1 < end && kindAt(text, at + 1) === DIGIT
    if (!inside || !joinsDigits(text, at, end)) return at
    at++
  }
}

function runOfDigits(text: string, start: number, end: number): number {
  let at = start
  while (at < end && kindAt(text, at) === DIGIT) at++
  return at
}

function joinsDigits(text: string, at: number, end: number): boolean {
  const mark = text[at]
  if (mark === '.' || mark === '/') return true
  const followed = runOfDigits(text, at + 1, Math.min(end, at + 5)) - at - 1
  return (mark === ',' && followed === 3) || (mark === ':' && followed === 2)
}
