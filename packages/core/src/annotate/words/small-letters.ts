import type { Span } from '../../model/span.ts'
import type { WordFacts } from './word-facts.ts'

/** The words of a text in small letters, by their places. */
export interface SmallLetters {
  /**
   * Each word in small letters. All places of a word share one string: engines work out its hash once, however many sets and
   * maps it is looked up in.
   */
  readonly lower: readonly string[]
  /** The first place of the word, its own where it is new: what is known of a word is looked up there. */
  readonly first: Int32Array
}

/** Reads words in small letters; `facts.first` may take words for the same that are not. */
export function inSmallLetters(
  text: string,
  words: readonly Span[],
  facts: Pick<WordFacts, 'first'>,
): SmallLetters {
  const lower: string[] = new Array(words.length)
  const first = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Span
    const before = facts.first[i] as number
    const known = before < i && sameLetters(text, words[before] as Span, word)
    first[i] = known ? before : i
    lower[i] = known ? (lower[before] as string) : text.slice(word.start, word.end).toLowerCase()
  }
  return { lower, first }
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
