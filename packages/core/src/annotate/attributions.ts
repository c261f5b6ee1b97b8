import type { Language } from '../language/language.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Mention } from '../model/name.ts'
import type { Span } from '../model/span.ts'
import type { Sentence, Token } from '../model/token.ts'

/** An attribution whose source is a span still, nobody in particular. */
export type FoundAttribution = Omit<Attribution, 'speaker' | 'via'> & {
  readonly via: readonly Span[]
}

/** Finds who is said to say what: source, cue and content. */
export function findAttributions(
  _text: string,
  _found: {
    readonly tokens: readonly Token[]
    readonly sentences: readonly Sentence[]
    readonly names: readonly Mention[]
    readonly quotes: readonly Span[]
  },
  _language: Language,
): FoundAttribution[] {
  return []
}
