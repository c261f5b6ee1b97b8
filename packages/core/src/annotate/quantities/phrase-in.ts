import { byNumber, type OfWord } from '../words/word-numbers.ts'
import { type Piece, wordsOf } from './pieces.ts'

/**
 * What a table of phrases has for the pieces from one to another. Their words are put together only where the first begins a
 * phrase that is as long.
 */
export function phraseIn<Made>(
  table: ReadonlyMap<string, Made>,
  pieces: readonly Piece[],
  from: number,
  next: number,
): Made | undefined {
  const first = pieces[from]
  if (!first) return undefined
  const count = Math.min(next, pieces.length) - from
  if (longestFrom(table)(first.word, first.number) < count) return undefined
  return count === 1 ? table.get(first.word) : table.get(wordsOf(pieces, from, next))
}

const known = new WeakMap<ReadonlyMap<string, unknown>, OfWord<number>>()

/** How many words the longest phrase has that begins with a word; 0: none does. */
function longestFrom(table: ReadonlyMap<string, unknown>): OfWord<number> {
  const kept = known.get(table)
  if (kept) return kept
  const longest = new Map<string, number>()
  for (const phrase of table.keys()) {
    const words = phrase.split(' ')
    const first = words[0] as string
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0))
  }
  const made = byNumber((word) => longest.get(word) ?? 0)
  known.set(table, made)
  return made
}
