import type { Language } from '../language/language.ts'
import type { Mention } from '../model/name.ts'
import type { Sentence, Token } from '../model/token.ts'

/** Finds the names of persons, places, organizations and other things. */
export function findNames(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
  _language: Language,
): Mention[] {
  return []
}
