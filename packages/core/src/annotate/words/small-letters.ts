import type { Span } from '../../model/span.ts'
import type { WordFacts } from './word-facts.ts'

/**
 * Each word in small letters. All places of a word share one string: engines work out its hash once, however many sets and
 * maps it is looked up in.
 */
export function inSmallLetters(
  text: string,
  words: readonly Span[],
  { first }: Pick<WordFacts, 'first'>,
): string[] {
  const small: string[] = new Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Span
    const before = first[i] as number
    small[i] =
      before < i && sameLetters(text, words[before] as Span, word)
        ? (small[before] as string)
        : text.slice(word.start, word.end).toLowerCase()
  }
  return small
}

/** Whether two words are the same but for capitals from A to Z: facts of words take all figures for one. */
function sameLetters(text: string, one: Span, other: Span): boolean {
  const length = one.end - one.start
  if (other.end - other.start !== length) return false
  for (let at = 0; at < length; at++) {
    const [a, b] = [text.charCodeAt(one.start + at), text.charCodeAt(other.start + at)]
    if (a !== b && !isLetterTwice(a, b)) return false
  }
  return true
}

function isLetterTwice(a: number, b: number): boolean {
  const small = a | 0x20
  return small === (b | 0x20) && small >= 0x61 && small <= 0x7a
}
