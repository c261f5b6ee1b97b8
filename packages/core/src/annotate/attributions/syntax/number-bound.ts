import type { Passage } from '../passage/passage.ts'

/** What bounds a number is no longer than this, in words. */
const longestBound = 4

/** "| more than | 200 people", "| at least | 12 residents": where the words that bound a number begin. */
export function boundStart(passage: Passage, subject: number, first: number): number {
  const number = [subject, subject + 1, subject + 2].find((at) => passage.at(at).pos === 'NUM')
  if (number === undefined) return subject
  for (let from = Math.max(first, number - longestBound); from < subject; from++)
    if (bounds(passage, from, number)) return from
  return subject
}

/** "predicted | up to | 10 centimetres": whether a bound and its number begin with a word. */
export function isBounded(passage: Passage, at: number): boolean {
  return [at + 1, at + 2, at + 3].some(
    (number) => passage.at(number).pos === 'NUM' && bounds(passage, at, number),
  )
}

function bounds(passage: Passage, from: number, number: number): boolean {
  const words = passage.words.slice(from, number).map(({ lower }) => lower)
  return passage.bounds.has(words.join(' '))
}
