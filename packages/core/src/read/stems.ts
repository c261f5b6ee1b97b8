import { hashOf, mix } from './word-hash.ts'
import { APOSTROPHE, fold, plain } from './words.ts'

/** Shorter words have no stem; of longer ones it is the first letters. */
const SHORTEST = 4
const LETTERS = 6

/** A number for the beginning of each word of four letters and more: "villagers" and "village" have one. */
export function findStems(text: string): number[] {
  const stems: number[] = []
  for (let at = 0; at < text.length; ) {
    let letter = fold(text.charCodeAt(at))
    if (letter === 0 || letter === APOSTROPHE) {
      at++
      continue
    }
    const start = at
    let hash = 0
    let last = 0
    let highest = 0
    while (letter !== 0) {
      if (at < start + LETTERS) hash = mix(hash, letter)
      last = letter
      highest |= letter
      at++
      letter = at < text.length ? fold(text.charCodeAt(at)) : 0
    }
    if (highest < 0x80 && last !== APOSTROPHE) {
      if (at >= start + SHORTEST) stems.push(hash)
      continue
    }
    const word = plain(text.slice(start, at).toLowerCase())
    if (word.length >= SHORTEST) stems.push(hashOf(word.slice(0, LETTERS)))
  }
  return stems
}
