import type { Vocabulary } from '../language/vocabulary.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../model/token.ts'
import type { Layer } from './layer.ts'
import { type ContentWord, lookUp, telling } from './statements/terms.ts'

/** A token with what is known of its word. */
export interface Word extends Token {
  /** The word in small letters. */
  readonly lower: string
  readonly stem: string
  /** What is known of its stem, where it tells what the text is about: null for "the", and for words of names. */
  readonly content: ContentWord | null
}

/** The words of a text, each looked up once for all its places; `lower`: the tokens in small letters. */
export function readWords(
  tokens: readonly Token[],
  lower: readonly string[],
  names: Layer<Span>,
  vocabulary: Vocabulary,
): Word[] {
  const stems = new Map<string, string>()
  const contents = new Map<string, ContentWord | null>()
  return tokens.map((token, at): Word => {
    const { start, end, pos } = token
    const small = lower[at] as string
    const stem = stems.get(small) ?? vocabulary.stem(small)
    stems.set(small, stem)
    if (!telling.has(pos) || names.touches(token))
      return { start, end, pos, lower: small, stem, content: null }
    let content = contents.get(stem)
    if (content === undefined) {
      content = hasLetter(stem) ? lookUp(stem, vocabulary) : null
      contents.set(stem, content)
    }
    return { start, end, pos, lower: small, stem, content }
  })
}

/** Nearly every stem begins with a letter from a to z: the others are looked at closely. */
function hasLetter(stem: string): boolean {
  const first = stem.charCodeAt(0)
  return (first >= 0x61 && first <= 0x7a) || /[\p{L}\p{N}]/u.test(stem)
}
