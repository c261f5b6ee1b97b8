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

/** The content words of a text outside its names, as they come, each with its stem. */
export type ContentStems = ReadonlyMap<Token, string>

export function contentStems(
  text: string,
  tokens: readonly Token[],
  names: Layer<Span>,
  vocabulary: Vocabulary,
): ContentStems {
  const stems = new Map<Token, string>()
  for (const token of tokens) {
    if (!telling.has(token.pos) || names.touches(token)) continue
    const stem = vocabulary.stem(text.slice(token.start, token.end))
    if (hasLetter(stem)) stems.set(token, stem)
  }
  return stems
}

/** Nearly every stem begins with a letter from a to z: the others are looked at closely. */
function hasLetter(stem: string): boolean {
  const first = stem.charCodeAt(0)
  return (first >= 0x61 && first <= 0x7a) || /[\p{L}\p{N}]/u.test(stem)
}

/** The content words of a clause, each once, with its rarity. */
export function termsOf(
  tokens: readonly Token[],
  stems: ContentStems,
  vocabulary: Vocabulary,
): Term[] {
  const once = new Set<string>()
  for (const token of tokens) {
    const stem = stems.get(token)
    if (stem !== undefined) once.add(stem)
  }
  return [...once].sort().map((stem) => ({ stem, weight: roundedRarity(vocabulary, stem) }))
}

/** Inverse document frequency in nats, to two places. */
export function roundedRarity({ rarity }: Vocabulary, stem: string): number {
  return Math.round(rarity(stem) * 100) / 100
}
