import type { Vocabulary } from '../../language/vocabulary.ts'
import type { Span } from '../../model/span.ts'
import type { Term } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import type { Layer } from '../layer.ts'

/** The parts of speech that tell what a text is about. */
export const telling: ReadonlySet<Token['pos']> = new Set([
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'NUM',
])

/** What is known of a stem: looked up once for all places of a text where it stands. */
export interface ContentWord {
  readonly term: Term
  /** Inverse document frequency in nats, which the term has to two places. */
  readonly rarity: number
  /** What it is used like; null where that is not known. */
  readonly meaning: Int8Array | null
}

/** The content words of a text outside its names, as they come; one object a stem. */
export type ContentWords = ReadonlyMap<Token, ContentWord>

export function contentWords(
  text: string,
  tokens: readonly Token[],
  names: Layer<Span>,
  vocabulary: Vocabulary,
): ContentWords {
  const known = new Map<string, ContentWord>()
  const words = new Map<Token, ContentWord>()
  for (const token of tokens) {
    if (!telling.has(token.pos) || names.touches(token)) continue
    const stem = vocabulary.stem(text.slice(token.start, token.end))
    if (!hasLetter(stem)) continue
    const word = known.get(stem) ?? lookUp(stem, vocabulary)
    known.set(stem, word)
    words.set(token, word)
  }
  return words
}

function lookUp(stem: string, vocabulary: Vocabulary): ContentWord {
  return {
    term: termOf(stem, vocabulary),
    rarity: vocabulary.rarity(stem),
    meaning: vocabulary.meaning(stem),
  }
}

/** Nearly every stem begins with a letter from a to z: the others are looked at closely. */
function hasLetter(stem: string): boolean {
  const first = stem.charCodeAt(0)
  return (first >= 0x61 && first <= 0x7a) || /[\p{L}\p{N}]/u.test(stem)
}

/** The content words of a clause, each once, sorted. */
export function contentOf(tokens: readonly Token[], words: ContentWords): ContentWord[] {
  const once = new Set<ContentWord>()
  for (const token of tokens) {
    const word = words.get(token)
    if (word) once.add(word)
  }
  return [...once].sort(byStem)
}

export function byStem({ term: one }: ContentWord, { term: two }: ContentWord): number {
  return one.stem < two.stem ? -1 : 1
}

/** A stem with its inverse document frequency in nats, to two places. */
export function termOf(stem: string, { rarity }: Pick<Vocabulary, 'rarity'>): Term {
  return { stem, weight: Math.round(rarity(stem) * 100) / 100 }
}
