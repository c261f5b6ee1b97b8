import type { Passage } from './passage.ts'

/** What bounds a number is no longer than this, in words. */
const longestBound = 4

/** "| more than | 200 people", "| at least | 12 residents": where the words that bound a number begin. */
export function boundStart(passage: Passage, subject: number, first: number): number {
  const number = [subject, subject + 1, subject + 2].find((at) => passage.at(at).pos === 'NUM')
  if (number === undefined) return subject
  for (let from = Math.max(first, number - longestBound); from < subject; from++) {
    const words = passage.words.slice(from, number).map(({ lower }) => lower)
    if (passage.bounds.has(words.join(' '))) return from
  }
  return subject
}
