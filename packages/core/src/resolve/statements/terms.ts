import type { Vocabulary } from '../../language/vocabulary.ts'
import type { Span } from '../../model/span.ts'
import type { Term } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import type { Layer } from '../layer.ts'

const telling = new Set<Token['pos']>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])

/** The content words of a clause outside its names, each by its stem with its rarity. */
export function termsOf(
  text: string,
  tokens: readonly Token[],
  names: Layer<Span>,
  vocabulary: Vocabulary,
): Term[] {
  const stems = new Set<string>()
  for (const token of tokens) {
    if (!telling.has(token.pos) || names.touching(token).length > 0) continue
    const stem = vocabulary.stem(text.slice(token.start, token.end))
    if (/[\p{L}\p{N}]/u.test(stem)) stems.add(stem)
  }
  return [...stems]
    .sort()
    .map((stem) => ({ stem, weight: Math.round(vocabulary.rarity(stem) * 100) / 100 }))
}
