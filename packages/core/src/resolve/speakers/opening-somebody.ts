import type { Naming } from '../../language/naming.ts'
import type { Speech } from '../../language/speech.ts'
import type { Span } from '../../model/span.ts'
import type { Token } from '../../model/token.ts'
import type { Layer } from '../layer.ts'

/** After a longer opening of a sentence, in code units, a pronoun is not looked for whom it means. */
const longest = 200
/** The subject has no more words than this. */
const mostWords = 5

interface Layers {
  readonly tokens: Layer<Token>
  readonly sentences: Layer<Span>
  readonly names: Layer<Span>
}

/**
 * Somebody without a name of whom the sentence tells from its start, and nobody else before the pronoun:
 *
 *     | Her deputy | was less happy; he spoke of “a dark day”.
 */
export function somebodyOpening(
  text: string,
  pronoun: Span,
  { tokens, sentences, names }: Layers,
  { naming, speech }: { readonly naming: Naming; readonly speech: Speech },
): Span | null {
  const [sentence] = sentences.touching({ start: pronoun.start, end: pronoun.start + 1 })
  if (!sentence || pronoun.start - sentence.start > longest) return null
  const opening = { start: sentence.start, end: pronoun.start }
  const before = tokens.within(opening)
  const verb = before.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
  const [first, head] = [before[0], before[verb - 1]]
  if (!first || !head || verb > mostWords || names.touches(opening)) return null
  const word = ({ start, end }: Span) => text.slice(start, end).toLowerCase()
  if (first.pos !== 'DET' && !speech.owners.has(word(first))) return null
  const is = word(head)
  if (!naming.roles.has(is) && !speech.anybody.has(is) && !speech.people.has(is)) return null
  return { start: first.start, end: head.end }
}
