import type { Span } from '../model/span.ts'

const SPACE = /\s/

/** A stretch of text without the white space at its ends. */
export function trimSpan(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isSpace(code: number): boolean {
  if (code > 0x20 && code < 0xa0) return false
  return code === 0x20 || SPACE.test(String.fromCharCode(code))
}
