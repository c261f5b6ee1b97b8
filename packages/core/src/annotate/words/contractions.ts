import { hashIn } from '../../language/word-hash.ts'
import type { Writing } from '../../language/writing.ts'
import type { Span } from '../../model/span.ts'
import { APOSTROPHE, DIGIT, kindAt, LETTER } from './characters.ts'
import { endOfMark } from './marks.ts'
import { endOfLetters } from './word-end.ts'

const LONGEST_CLITIC = 2

/** Where a word comes apart: do|n't, Ann|'s, can|not; its end where it does not. */
export function partContraction(
  text: string,
  start: number,
  end: number,
  writing: Writing,
): number {
  for (let at = end - 1; at > start && at >= end - LONGEST_CLITIC - 1; at--) {
    if (kindAt(text, at) !== APOSTROPHE) continue
    const tail = text.slice(at + 1, end).toLowerCase()
    if (writing.clitics.has(tail)) return at
    const negated = tail === writing.negation && /n/i.test(text[at - 1] ?? '')
    return negated && at - 1 > start ? at - 1 : end
  }
  if (end - start > 8 || writing.maybeFused(hashIn(text, start, end)) === 0) return end
  const cut = writing.fused.get(text.slice(start, end))
  return cut === undefined ? end : start + cut
}

/** The end of what begins with an apostrophe: U.S.|'s, Ann |'s, |'em, |'90s, or the mark alone. */
export function endOfApostrophe(text: string, at: number, stretch: Span, writing: Writing): number {
  const end = endOfLetters(text, at + 1, stretch.end)
  const mark = endOfMark(text, at, stretch.end)
  if (end - at > 8) return mark
  const word = text.slice(at + 1, end).toLowerCase()
  const glued = at > stretch.start
  const whole = writing.clitics.has(word)
    ? glued || isSetApart(text, at, end)
    : !glued && (writing.clipped.has(word) || /^\d\ds?$/.test(word))
  return whole ? end : mark
}

/** Texts that were put together from words have a space before: Ann |'s, they |'ll; but the |'|s|'| key. */
function isSetApart(text: string, at: number, end: number): boolean {
  const before = kindAt(text, at - 2)
  const ended = kindAt(text, end) !== APOSTROPHE
  return at > 1 && text[at - 1] === ' ' && (before === LETTER || before === DIGIT) && ended
}
