import type { Speech } from '../../language/speech.ts'
import type { Entity } from '../../model/entity.ts'
import type { Name } from '../../model/name.ts'

type Sex = 'female' | 'male'

/** Of the persons that a title or a role tells it of, which sex they are: "Mrs Ek", "spokeswoman Ann Ek". */
export function tellSexes(
  text: string,
  names: readonly Name[],
  entities: readonly Entity[],
  { sexed }: Pick<Speech, 'sexed'>,
): Map<string, Sex> {
  const sexes = new Map<string, Sex>()
  for (const { id, type, roles } of entities) {
    const sex = type === 'person' ? sexIn(roles.join(' '), sexed) : undefined
    if (sex) sexes.set(id, sex)
  }
  for (const { type, entity, start } of names) {
    if (type !== 'person' || sexes.has(entity)) continue
    const title = text.slice(Math.max(0, start - 12), start).match(/(\p{L}+)\.?\s$/u)?.[1]
    const sex = title && sexed.get(title.toLowerCase())
    if (sex) sexes.set(entity, sex)
  }
  return sexes
}

/** The last word of a role that tells it: "widow of the king" is one of each, and tells nothing. */
function sexIn(role: string, sexed: ReadonlyMap<string, Sex>): Sex | undefined {
  const told = new Set(
    (role.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => sexed.get(word) ?? []),
  )
  return told.size === 1 ? [...told][0] : undefined
}
