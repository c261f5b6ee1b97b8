import type { Annotations } from '../annotate/index.ts'
import type { Language } from '../language/language.ts'
import type { Entity } from '../model/entity.ts'
import type { Name } from '../model/name.ts'

/** Settles which mentions of one article name one entity. */
export function resolveEntities(
  _text: string,
  _found: Annotations,
  _language: Language,
): { names: Name[]; entities: Entity[] } {
  return { names: [], entities: [] }
}
