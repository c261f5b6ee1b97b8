import type { Annotations } from '../annotate/index.ts'
import type { Language } from '../language/language.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Entity } from '../model/entity.ts'
import type { Name } from '../model/name.ts'

/** Settles which entity each source is: through pronouns, descriptions and roles; unknown stays null. */
export function resolveSpeakers(
  _text: string,
  _found: Annotations,
  _known: { readonly names: readonly Name[]; readonly entities: readonly Entity[] },
  _language: Language,
): Attribution[] {
  return []
}
