import type { Span } from '../../model/span.ts'
import { isLower } from '../words/characters.ts'

/** Lines that were wrapped by a machine are at least this and at most that long. */
const WRAPPED = { least: 50, most: 100, lines: 3 }

/**
 * The indexes of the words that end a sentence because their line or paragraph ends. A single line break
 * does not when the line was wrapped, ends in a comma, or goes on with a lower-case letter.
 */
export function findLineEnds(text: string, words: readonly Span[]): Set<number> {
  const single: number[] = []
  const ends = new Set<number>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Span
    const next = words[at + 1]
    const breaks = next ? countBreaks(text, word.end, next.start) : 2
    if (breaks > 1) ends.add(at)
    else if (breaks === 1) single.push(at)
  }
  if (isWrapped(text, words, single)) return ends
  for (const at of single) {
    const { end } = words[at] as Span
    const next = words[at + 1] as Span
    if (text[end - 1] !== ',' && !isLower(text[next.start] ?? '')) ends.add(at)
  }
  return ends
}

function countBreaks(text: string, start: number, end: number): number {
  let breaks = 0
  for (let at = start; at < end; at++) if (text[at] === '\n' || text[at] === '\u2029') breaks++
  return breaks
}

/** Are all lines that end in a single break about as long as a machine would wrap them? */
function isWrapped(text: string, words: readonly Span[], single: readonly number[]): boolean {
  if (single.length < WRAPPED.lines) return false
  return single.every((at) => {
    const { end } = words[at] as Span
    const length = end - text.lastIndexOf('\n', end - 1) - 1
    return length >= WRAPPED.least && length <= WRAPPED.most
  })
}
