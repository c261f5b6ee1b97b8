import type { Span } from '../model/span.ts'
import { trimSpan } from './trim-span.ts'

/** Where line breaks are kept by hand, lines are no longer than this. */
const WIDEST_WRAP = 110
const NARROWEST_WRAP = 40

/** The paragraphs of a text, without outer white space: its lines, put together again where they were wrapped by hand. */
export function findLines(text: string): Span[] {
  const lines = splitLines(text)
  const width = wrapWidth(text, lines)
  return width === null ? lines : joinWrapped(text, lines, width)
}

function splitLines(text: string): Span[] {
  const lineBreak = text.includes('\n') ? '\n' : '\r'
  const lines: Span[] = []
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf(lineBreak, from)
    const to = found < 0 ? text.length : found
    const line = trimSpan(text, from, to)
    if (line.end > line.start) lines.push(line)
    from = to + 1
  }
  return lines
}

/**
 * The column at which lines were broken by hand, or null where a line is a paragraph. Lines of mails and wires are all
 * about as long, or go on in small letters where the one before broke off.
 */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  if (lines.some(({ start, end }) => end - start > WIDEST_WRAP)) return null
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const widest = lengths.at(-1) ?? 0
  // a line or two may stick out
  const usual = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0
  if (usual < NARROWEST_WRAP) return null
  let full = 0
  let adjacent = 0
  let broken = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (!next || !isAdjacent(text, line, next)) continue
    adjacent += 1
    if (isFull(text, line, next, widest)) full += 1
    if (isBroken(text, line, next, usual)) broken += 1
  }
  // a short mail: every line that could go on is full
  if (adjacent < 4 && (adjacent < 2 || full < adjacent)) return null
  if (full >= adjacent * 0.7) return widest
  return broken >= adjacent * 0.5 ? usual : null
}

function joinWrapped(text: string, lines: readonly Span[], width: number): Span[] {
  const joined: Span[] = []
  let previous: Span | null = null
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && previous && isAdjacent(text, previous, line) && goesOn(text, previous, line, width))
      joined[joined.length - 1] = { start: last.start, end: line.end }
    else joined.push(line)
    previous = line
  }
  return joined
}

function goesOn(text: string, line: Span, next: Span, width: number): boolean {
  return isFull(text, line, next, width) || isBroken(text, line, next, width)
}

/** Nothing but one line break stands between them. */
function isAdjacent(text: string, line: Span, next: Span): boolean {
  const gap = text.slice(line.end, next.start)
  return gap.length < WIDEST_WRAP && gap.replaceAll('\r\n', '\n').split(/[\n\r]/).length === 2
}

/** The next line's first word would not have fitted into this one. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const word = text.slice(next.start, next.end).match(/^\S+/)?.[0].length ?? 0
  return line.end - line.start + 1 + word > width * 0.92
}

/** A line that ends inside a sentence, and the next one goes on with it in small letters. */
function isBroken(text: string, line: Span, next: Span, width: number): boolean {
  return (
    line.end - line.start > width * 0.6 &&
    /[\p{L}\d,;–—-]$/u.test(text.slice(line.end - 1, line.end)) &&
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  )
}
