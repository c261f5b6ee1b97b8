import type { Span } from '../model/span.ts'
import { measure } from './measure.ts'

const piece = /[^\S\n]+|\n|[^\s]+/g

/**
 * Breaks a text into lines of at most `cells` cells, as spans: white space at a break belongs to no
 * line, a line break in the text ends a line, a word longer than a line is cut. An empty line is
 * kept as an empty stretch (start = end). Linear in the length of the text.
 */
export function wrap(text: string, cells: number): Span[] {
  const lines: Span[] = []
  let start = 0
  let end = 0
  let used = 0
  const close = (next: number) => {
    lines.push({ start, end })
    start = next
    end = next
    used = 0
  }
  for (const { 0: found, index } of text.matchAll(piece)) {
    const after = index + found.length
    if (found === '\n') {
      close(after)
      continue
    }
    if (found.trim() === '') {
      if (end === start) start = end = after
      continue
    }
    const width = measure(text.slice(end, after))
    if (used > 0 && used + width > cells) close(index)
    for (const part of pieces(text, index, after, cells)) {
      if (used > 0 && measure(text.slice(end, part.end)) + used > cells) close(part.start)
      used += measure(text.slice(end, part.end))
      end = part.end
    }
  }
  if (end > start || lines.length === 0) close(text.length)
  return lines
}

/** A word as it is, or in stretches that each fit a line. */
function pieces(text: string, start: number, end: number, cells: number): Span[] {
  if (measure(text.slice(start, end)) <= cells) return [{ start, end }]
  const found: Span[] = []
  let from = start
  let used = 0
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const width = measure(character)
    if (used + width > cells && at > from) {
      found.push({ start: from, end: at })
      from = at
      used = 0
    }
    used += width
    at += character.length
  }
  return [...found, { start: from, end }]
}
