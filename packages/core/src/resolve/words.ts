import type { LowercaseWords } from '../annotate/words/lowercase-words.ts'
import { byNumber, numberOf, type OfWord } from '../annotate/words/word-numbers.ts'
import type { Language } from '../language/language.ts'
import { remembered } from '../language/remembered.ts'
import type { Vocabulary } from '../language/vocabulary.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../model/token.ts'
import type { Layer } from './layer.ts'
import { type ContentWord, lookUp, telling } from './statements/terms.ts'

/** A token with what is known of its word. */
export interface Word extends Token {
  /** The word in lower case. */
  readonly lower: string
  /** The numbers of the word in lower case and of its stem: what is known of them is kept by these. */
  readonly number: number
  readonly stemNumber: number
  readonly stem: string
  /** What is known of its stem, where it tells what the text is about: null for "the", and for words of names. */
  readonly content: ContentWord | null
}

/** The words of a text. */
export function readWords(
  tokens: readonly Token[],
  { lower, numbers }: LowercaseWords,
  names: Layer<Span>,
  language: Knowledge,
): Word[] {
  const formOf = formsOf(language)
  return tokens.map((token, at): Word => {
    const { start, end, pos } = token
    const word = lower[at] as string
    const number = numbers[at] as number
    const { stem, stemNumber, content } = formOf(word, number)
    const tells = content !== null && telling.has(pos) && !names.touches(token)
    return {
      start,
      end,
      pos,
      lower: word,
      number,
      stemNumber,
      stem,
      content: tells ? content : null,
    }
  })
}

/** What is known of a word wherever it stands. */
interface Form {
  readonly stem: string
  readonly stemNumber: number
  /** What is known of its stem; null where that has no letter. */
  readonly content: ContentWord | null
}

type Knowledge = Pick<Language, 'vocabulary' | 'kinOf'>

const known = new WeakMap<Vocabulary, OfWord<Form>>()

/** Texts have most of their words in common: they are looked up once. */
function formsOf({ vocabulary, kinOf }: Knowledge): OfWord<Form> {
  const kept = known.get(vocabulary)
  if (kept) return kept
  const contentOf = remembered((stem) => lookUp(stem, { vocabulary, kinOf }))
  const formOf = byNumber((word): Form => {
    const stem = vocabulary.stem(word)
    return { stem, stemNumber: numberOf(stem), content: hasLetter(stem) ? contentOf(stem) : null }
  })
  known.set(vocabulary, formOf)
  return formOf
}

/** Nearly every stem begins with a letter from a to z: the others are looked at closely. */
function hasLetter(stem: string): boolean {
  const first = stem.charCodeAt(0)
  return (first >= 0x61 && first <= 0x7a) || /[\p{L}\p{N}]/u.test(stem)
}
