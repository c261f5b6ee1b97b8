import type { Writing } from '../language/writing.ts'
import type { Span } from '../model/span.ts'
import { endWithFullStop } from './words/abbreviations.ts'
import { findAddresses, mayHoldAddress } from './words/addresses.ts'
import { APOSTROPHE, DIGIT, kindAt, LETTER, SPACE, SURROGATE } from './words/characters.ts'
import { endOfApostrophe, partContraction } from './words/contractions.ts'
import { endOfNumber } from './words/figures.ts'
import { endOfMark, endOfSymbol } from './words/marks.ts'
import { endOfWord } from './words/word-end.ts'

/**
 * The words, numbers and marks inside the blocks, cut as Universal Dependencies cuts English:
 * do|n't, Oslo|'s, state|-|run but non-lethal, U.S., 2,000. Every non-space character is in one of them.
 */
export function findWords(text: string, blocks: readonly Span[], writing: Writing): Span[] {
  const words: Span[] = []
  for (const block of blocks) {
    let at = block.start
    while (at < block.end) {
      if (kindAt(text, at) === SPACE) {
        at++
        continue
      }
      let end = at + 1
      while (end < block.end && kindAt(text, end) !== SPACE) end++
      if (mayHoldAddress(text, at, end))
        for (const address of findAddresses(text, at, end)) {
          cutStretch(text, at, address.start, block, writing, words)
          words.push(address)
          at = address.end
        }
      cutStretch(text, at, end, block, writing, words)
      at = end
    }
  }
  return words
}

/** Cuts a stretch without spaces into `words`. */
function cutStretch(
  text: string,
  start: number,
  end: number,
  block: Span,
  writing: Writing,
  words: Span[],
): void {
  let at = start
  while (at < end) {
    const kind = kindAt(text, at)
    let next: number
    if (kind === LETTER) {
      const whole = endOfWord(text, at, end, writing)
      next = partContraction(text, at, whole, writing)
      if (next < whole) {
        words.push({ start: at, end: next })
        at = next
        next = whole
      } else next = endWithFullStop(text, at, whole, block.end, writing)
    } else if (kind === DIGIT || opensFraction(text, at, start)) {
      const lineStart = at === block.start || text[at - 1] === '\n'
      next = endOfNumber(text, kind === DIGIT ? at : at + 1, end, lineStart, writing)
    } else if (kind === APOSTROPHE) {
      next = endOfApostrophe(text, at, { start, end }, writing)
    } else {
      next = kind === SURROGATE ? endOfSymbol(text, at, end) : endOfMark(text, at, end)
    }
    words.push({ start: at, end: next })
    at = next
  }
}

/** "a | .38-caliber revolver", "rose | .5 percent" */
function opensFraction(text: string, at: number, start: number): boolean {
  return at === start && text[at] === '.' && kindAt(text, at + 1) === DIGIT
}
