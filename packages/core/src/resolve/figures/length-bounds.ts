import type { Counting } from '../../language/counting.ts'
import type { Figure } from '../../model/figure.ts'
import { type Around, lowerAt } from './around.ts'

/** A bound has no more words: "no more than", "or more". */
const longest = 4

/** How a length of time bounds the truth, by the words that it begins with, or that stand right before or after it. */
export function lengthBoundOf(
  around: Around,
  { before, after, closely }: Counting,
): Figure['bound'] {
  const { first, last } = around
  for (let from = first - longest; from <= first; from += 1) {
    for (let to = Math.min(last, first + longest); to >= first; to -= 1) {
      const words = phraseOf(around, from, to)
      const bound = words === null ? undefined : before.get(words)
      if (words === null || !bound || bound === 'between') continue
      if (!closely.has(words)) return bound
      return bound === 'at least' ? 'just over' : 'just under'
    }
  }
  for (let to = last + longest; to > last; to -= 1) {
    const bound = after.get(phraseOf(around, last + 1, to) ?? '')
    if (bound && bound !== 'between') return bound
  }
  return 'exactly'
}

/** The words from one place to before another, in lower case; null where there are none. */
function phraseOf(around: Around, from: number, to: number): string | null {
  if (from >= to) return null
  const words: string[] = []
  for (let at = from; at < to; at += 1) words.push(lowerAt(around, at))
  return words[0] ? words.join(' ') : null
}
