import type { Span } from '../../model/span.ts'
import type { WordFacts } from './word-facts.ts'
import { wordOf } from './word-numbers.ts'

/** The words of a text in lower case, by their places. */
export interface LowercaseWords {
  /**
   * Each word in lower case. All places of a word, in all texts, share one string: engines work out its hash once, however
   * many sets and maps it is looked up in.
   */
  readonly lower: readonly string[]
  /** The number of each word, which is the same in all texts: what is known of a word is kept by it. */
  readonly numbers: Int32Array
}

/** Reads words in lower case by their numbers. */
export function lowercaseWords(
  text: string,
  words: readonly Span[],
  { numbers }: Pick<WordFacts, 'numbers'>,
): LowercaseWords {
  const lower: string[] = new Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const { start, end } = words[i] as Span
    lower[i] = wordOf(numbers[i] as number) ?? text.slice(start, end).toLowerCase()
  }
  return { lower, numbers }
}
