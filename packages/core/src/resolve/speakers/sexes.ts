import type { Speech } from '../../language/speech.ts'
import type { Entity } from '../../model/entity.ts'
import type { Name } from '../../model/name.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { Layer } from '../layer.ts'

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

interface Told {
  /** The names that sentences are about. */
  readonly subjects: readonly Name[]
  readonly names: Layer<Name>
  readonly sentences: Layer<Sentence>
  readonly tokens: Layer<Token>
}

/**
 * Of the persons of whom neither a title nor their first name tells it, those of whom a sentence about nobody else does:
 * "Ria Ek grew up in Orly, where | she | learned to read." Who is told of both ways is left out.
 */
export function tellByPronouns(
  text: string,
  { subjects, names, sentences, tokens }: Told,
  isKnown: (name: Name) => boolean,
  pronouns: ReadonlyMap<string, Sex>,
): Map<string, Sex> {
  const votes = new Map<string, Set<Sex>>()
  for (const subject of subjects) {
    const { start, entity, type } = subject
    if (type !== 'person' || isKnown(subject)) continue
    const [sentence] = sentences.touching({ start, end: start + 1 })
    if (!sentence) continue
    const others = names.within(sentence).filter((name) => name.type === 'person')
    if (others.some((name) => name.entity !== entity)) continue
    for (const token of tokens.within({ start: subject.end, end: sentence.end })) {
      const sex = token.pos === 'PRON' && pronouns.get(text.slice(token.start, token.end))
      if (sex) votes.set(entity, (votes.get(entity) ?? new Set()).add(sex))
    }
  }
  const told = [...votes].flatMap(([entity, sexes]) =>
    sexes.size === 1 ? [...sexes].map((sex) => [entity, sex] as const) : [],
  )
  return new Map(told)
}

/** The last word of a role that tells it: "widow of the king" is one of each, and tells nothing. */
function sexIn(role: string, sexed: ReadonlyMap<string, Sex>): Sex | undefined {
  const told = new Set(
    (role.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => sexed.get(word) ?? []),
  )
  return told.size === 1 ? [...told][0] : undefined
}
