import type { Span } from '../../model/span.ts'
import type { WordFacts } from './word-facts.ts'
import { wordOf } from './word-numbers.ts'

/** The words of a text in small letters, by their places. */
export interface SmallLetters {
  /**
   * Each word in small letters. All places of a word, in all texts, share one string: engines work out its hash once, however
   * many sets and maps it is looked up in.
   */
  readonly lower: readonly string[]
  /** The number of each word, which is the same in all texts: what is known of a word is kept by it. */
  readonly numbers: Int32Array
}

/** Reads words in small letters by their numbers. */
export function inSmallLetters(
  text: string,
  words: readonly Span[],
  { numbers }: Pick<WordFacts, 'numbers'>,
): SmallLetters {
  const lower: string[] = new Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const { start, end } = words[i] as Span
    lower[i] = wordOf(numbers[i] as number) ?? text.slice(start, end).toLowerCase()
  }
  return { lower, numbers }
}
