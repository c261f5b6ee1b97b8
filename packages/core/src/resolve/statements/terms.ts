import type { Vocabulary } from '../../language/vocabulary.ts'
import type { Term } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'

/** The parts of speech that tell what a text is about. */
export const telling: ReadonlySet<Token['pos']> = new Set([
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'NUM',
])

/** What is known of a stem: one object a stem of a text. */
export interface ContentWord {
  readonly term: Term
  /** Inverse document frequency in nats, which the term has to two places. */
  readonly rarity: number
  /** What it is used like; null where that is not known. */
  readonly meaning: Int8Array | null
}

/** Looks up what is known of a stem. */
export function lookUp(stem: string, vocabulary: Vocabulary): ContentWord {
  return {
    term: termOf(stem, vocabulary),
    rarity: vocabulary.rarity(stem),
    meaning: vocabulary.meaning(stem),
  }
}

/** The content words of a clause, each once, sorted. */
export function contentOf(
  words: readonly { readonly content: ContentWord | null }[],
): ContentWord[] {
  const all: ContentWord[] = []
  for (const { content } of words) if (content !== null) all.push(content)
  all.sort(byStem)
  return all.filter((word, at) => word !== all[at - 1])
}

export function byStem({ term: one }: ContentWord, { term: two }: ContentWord): number {
  if (one === two) return 0
  return one.stem < two.stem ? -1 : 1
}

/** A stem with its inverse document frequency in nats, to two places. */
export function termOf(stem: string, { rarity }: Pick<Vocabulary, 'rarity'>): Term {
  return { stem, weight: Math.round(rarity(stem) * 100) / 100 }
}
