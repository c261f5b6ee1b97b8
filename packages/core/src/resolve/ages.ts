import type { Ages } from '../language/ages.ts'
import type { Language } from '../language/language.ts'
import type { Age } from '../model/age.ts'
import type { Entity } from '../model/entity.ts'
import type { Name } from '../model/name.ts'
import type { Span } from '../model/span.ts'
import type { ReadLayers } from './read-layers.ts'
import type { Word } from './words.ts'

/** Nobody is older. */
const oldest = 115
/** At most this many words may stand between an age and the name after it, or the article before it. */
const reach = 5

const inPhrase: ReadonlySet<Word['pos']> = new Set(['ADJ', 'NOUN', 'PROPN'])

/**
 * How old an article says that somebody is, by the name or by a description that can be but one of those it names:
 *
 *     Ann Ek, |42|,     |42-year-old| Ek     Ek, a |42-year-old| nurse,     the |42-year-old| nurse     the nurse, who is |42|,
 */
export function findAges(
  text: string,
  layers: Pick<ReadLayers, 'words' | 'names'>,
  entities: readonly Entity[],
  { ages: language }: Pick<Language, 'ages'>,
): Age[] {
  const persons = new Persons(layers.names.spans, entities)
  const found = new Map<number, Age>()
  const put = (age: Age | null) => {
    if (age && age.years <= oldest && !found.has(age.start)) found.set(age.start, age)
  }
  for (const name of persons.names) put(ageAfter(text, name, language))
  const around = { persons, language, ...layers }
  const asked = [...text.matchAll(language.yearOld), ...text.matchAll(language.whoIs)]
  for (const match of asked.sort((a, b) => a.index - b.index)) put(ageIn(match, around))
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** The persons that an article names, who are asked for by places in order. */
class Persons {
  readonly names: readonly Name[]
  readonly #entities: readonly Entity[]
  #byId: ReadonlyMap<string, Entity> | null = null
  /** Those named so far: all, those in full and without a role, and by the words of their roles. */
  readonly #all = new Set<string>()
  readonly #plain = new Set<string>()
  readonly #byRole = new Map<string, Set<string>>()
  #next = 0

  constructor(names: readonly Name[], entities: readonly Entity[]) {
    this.names = names.filter(({ type }) => type === 'person')
    this.#entities = entities
  }

  /** The one person named before a place that some nouns may describe, or an age alone; null where it may be several, or nobody. */
  described(nouns: readonly string[], place: number): string | null {
    this.#readUntil(place)
    const role = nouns.findLast((noun) => this.#byRole.has(noun))
    const some = nouns.length === 0 ? this.#all : (this.#byRole.get(role ?? '') ?? this.#plain)
    const [one = null] = some
    return some.size === 1 ? one : null
  }

  #readUntil(place: number): void {
    this.#byId ??= new Map(this.#entities.map((entity) => [entity.id, entity]))
    for (; (this.names[this.#next]?.start ?? place) < place; this.#next += 1) {
      const { entity = '' } = this.names[this.#next] ?? {}
      if (this.#all.has(entity)) continue
      this.#all.add(entity)
      const { name = '', roles: printed = [] } = this.#byId.get(entity) ?? {}
      const roles = printed.flatMap((role) => role.toLowerCase().split(' '))
      // what is named in one word may be a club taken for a person
      if (roles.length === 0 && name.includes(' ')) this.#plain.add(entity)
      for (const word of roles) {
        const known = this.#byRole.get(word)
        if (known) known.add(entity)
        else this.#byRole.set(word, new Set([entity]))
      }
    }
  }
}

interface Around extends Pick<ReadLayers, 'words' | 'names'> {
  readonly persons: Persons
  readonly language: Ages
}

/** A comma, or the space before a bracket: most names have neither after them. */
function opensAside(code: number): boolean {
  return code === 0x2c || code === 0x20
}

/** “Ann Ek, |42|,”, “Ann Ek (|42|)”, “Ann Ek, aged |42|,” */
function ageAfter(text: string, { end, entity }: Name, { behind }: Ages): Age | null {
  if (!opensAside(text.charCodeAt(end))) return null
  behind.lastIndex = end
  const match = behind.exec(text)
  const years = match?.[1]
  if (!match || !years) return null
  const start = end + match[0].indexOf(years)
  return { start, end: start + years.length, years: Number(years), entity, by: 'name' }
}

/** “a |42-year-old| nurse”, “the nurse, who is |42|,” */
function ageIn(match: RegExpExecArray, around: Around): Age | null {
  const { words, language } = around
  const [all, years = ''] = match
  const end = match.index + all.length
  const isYearOld = !all.endsWith(years)
  const start = isYearOld ? match.index - 1 - years.length : end - years.length
  const inside = words.indicesWithin({ start, end })
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return null
  const told = { start, end, years: Number(years) }
  const opener = isYearOld ? openerBefore(words.spans, first) : -1
  if (isYearOld && isFormer(words.spans, first, opener, language)) return null
  const named = isYearOld ? namedBeside(around, opener, last) : null
  if (named) return { ...told, entity: named, by: 'name' }
  const nouns = isYearOld
    ? nounsAfter(words.spans, opener, last, language)
    : nounsBefore(words.spans, (words.indicesTouching(wordAt(match))[0] ?? 0) - 1, language)
  if (!nouns || nouns.some((noun) => language.anybody.has(noun))) return null
  const entity = around.persons.described(nouns, start)
  return entity === null ? null : { ...told, entity, by: 'description' }
}

function wordAt({ index }: RegExpExecArray): Span {
  return { start: index, end: index + 1 }
}

/** The article before an age, or -1: “|the| former 42-year-old”. */
function openerBefore(words: readonly Word[], first: number): number {
  let at = first - 1
  while (at >= 0 && first - at < reach && words[at]?.pos === 'ADJ') at -= 1
  return words[at]?.pos === 'DET' ? at : -1
}

/** “the then |42-year-old|”, “as a |42-year-old|” */
function isFormer(
  words: readonly Word[],
  first: number,
  opener: number,
  { former }: Ages,
): boolean {
  return [first - 1, opener - 1].some((at) => former.has(words[at]?.lower ?? ''))
}

/** The person named right after an age, or whom it is set off from: “|42-year-old| nurse Ann Ek”, “Ann Ek, a |42-year-old| nurse,”. */
function namedBeside({ words, names }: Around, opener: number, last: number): string | null {
  const personAt = (word: Word | undefined) =>
    word && names.touching(word).find(({ type }) => type === 'person')
  for (let at = last + 1; at <= last + reach; at += 1) {
    const word = words.at(at)
    if (!word || !inPhrase.has(word.pos)) break
    const name = personAt(word)
    if (!name) continue
    const [next] = words.touching({ start: name.end + 1, end: name.end + 2 })
    // “a 42-year-old Ek |supporter|”
    return opener >= 0 && next?.pos === 'NOUN' ? null : name.entity
  }
  const isSetOff = opener > 1 && words.at(opener - 1)?.lower === ','
  return (isSetOff && personAt(words.at(opener - 2))?.entity) || null
}

/** The words of “the 42-year-old |former senator|”, none of “the 42-year-old”; null where nobody known is described. */
function nounsAfter(
  words: readonly Word[],
  opener: number,
  last: number,
  { definite }: Ages,
): string[] | null {
  if (!definite.has(words[opener]?.lower ?? '')) return null
  let at = last
  while (inPhrase.has(words[at + 1]?.pos ?? 'X') && at - last < reach) at += 1
  return words.slice(last + 1, at + 1).map(({ lower }) => lower)
}

/** The words of “the |former player|, who is 42”; null where nobody known is described. */
function nounsBefore(words: readonly Word[], comma: number, { definite }: Ages): string[] | null {
  let at = comma - 1
  while (comma - at <= reach && inPhrase.has(words[at]?.pos ?? 'X')) at -= 1
  const isKnown = at < comma - 1 && definite.has(words[at]?.lower ?? '')
  return isKnown ? words.slice(at + 1, comma).map(({ lower }) => lower) : null
}
