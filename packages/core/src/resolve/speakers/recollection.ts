import type { Language } from '../../language/language.ts'
import type { Naming } from '../../language/naming.ts'
import type { Speech } from '../../language/speech.ts'
import type { Entity } from '../../model/entity.ts'
import type { Name } from '../../model/name.ts'

/** How far back, in code units, a pronoun or a description looks for whom it means. */
const reach = 1500

/** This many names are remembered at most. */
const mostNames = 200

/** "the finance minister" */
interface Description {
  /** "minister" */
  readonly word: string
  /** "finance minister"; null where it says no more than that word. */
  readonly office: string | null
  /** Whether such a person mostly tells of others: "official", "lawyer", not "striker". */
  readonly isOfOthers: boolean
  /** Where the paragraph of the description begins. */
  readonly paragraph: number
}

interface Remembered {
  readonly names: readonly Name[]
  readonly entities: readonly Entity[]
  /** Of the entities that a title or a role tells the sex of. */
  readonly sexes: ReadonlyMap<string, 'female' | 'male'>
  /** The names that sentences are about. */
  readonly subjects: readonly Name[]
  /** Organizations that are only named as where something is. */
  readonly placed: ReadonlySet<string>
}

/** What a reader has in mind at a point of an article: who was named, and who spoke last. */
export class Recollection {
  readonly #names: readonly Name[]
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #naming: Naming
  readonly #speech: Speech
  readonly #sexes: ReadonlyMap<string, 'female' | 'male'>
  readonly #subjects: readonly Name[]
  readonly #placed: ReadonlySet<string>
  #last: { readonly entity: string; readonly at: number; readonly isSomebodys: boolean } | null =
    null
  #unnamed: { readonly is: 'somebody' | 'something'; readonly at: number } | null = null

  constructor(known: Remembered, { naming, speech }: Pick<Language, 'naming' | 'speech'>) {
    this.#names = known.names
    this.#entities = new Map(known.entities.map((entity) => [entity.id, entity]))
    this.#naming = naming
    this.#speech = speech
    this.#sexes = known.sexes
    this.#subjects = known.subjects
    this.#placed = known.placed
  }

  /** Remembers who spoke, and whether as somebody’s: "his agent". */
  spoke(entity: string, at: number, isSomebodys: boolean): void {
    this.#last = { entity, at, isSomebodys }
    this.#unnamed = null
  }

  /** Remembers that somebody or something without a name spoke: "a diplomat", "the report". */
  unnamedSpoke(is: 'somebody' | 'something', at: number): void {
    this.#unnamed = { is, at }
  }

  /** Whether a pronoun stands for who or what spoke last and has no name. */
  #isUnnamed(is: 'somebody' | 'something', at: number, since: number): boolean {
    const last = this.#unnamed
    return last !== null && last.is === is && last.at >= since && at - last.at < reach
  }

  /** Whom "he" or "she" means: who speaks around it, who spoke last, or who was named last. */
  person(at: number, sex: 'female' | 'male' | null, around: string | null): string | null {
    const fits = (id: string | null) => id !== null && this.#isPerson(id) && this.#agrees(id, sex)
    if (fits(around)) return around
    const last = this.#lastSpeaker(at)
    const subject = this.#subjectBefore(at, fits)
    if (this.#isUnnamed('somebody', at, subject?.start ?? 0)) return null
    if (last !== null && fits(last) && (this.#last?.at ?? 0) >= (subject?.start ?? 0)) return last
    return subject?.entity ?? this.#namedBefore(at, fits)
  }

  /** The last name that fits and that a sentence is about. */
  #subjectBefore(at: number, fits: (id: string) => boolean): Name | null {
    for (let i = countBefore(this.#subjects, at) - 1; i >= 0; i--) {
      const name = this.#subjects[i]
      if (!name || at - name.start > reach) return null
      if (fits(name.entity)) return name
    }
    return null
  }

  /** What "it" or "they" means: a body that speaks around it or spoke last. */
  body(at: number, around: string | null): string | null {
    const fits = (id: string | null) =>
      id !== null && this.#entities.get(id)?.type === 'organization'
    if (fits(around)) return around
    if (this.#isUnnamed('something', at, 0)) return null
    const last = this.#lastSpeaker(at)
    const subject = this.#subjectBefore(at, fits)
    // Police said … Orly Holdings will close its plant, | it | said: of whom it is told since
    if (subject && subject.start > (this.#last?.at ?? -1)) return subject.entity
    if (last !== null) return fits(last) ? last : null
    return subject?.entity ?? null
  }

  /** Whom "the finance minister" or "the ministry" means: the last one with that office, that role or that word in the name. */
  described(
    at: number,
    { word, office, isOfOthers, paragraph }: Description,
    fits: 'anybody' | 'any body' | null,
  ): string | null {
    const holder = office && this.#named(at, 0).find(({ entity }) => this.#isCalled(entity, office))
    if (holder) return holder.entity
    const isCalled = (id: string) =>
      this.#isCalled(id, word) && !(office && this.#hasOtherOffice(id, word))
    const called = this.#named(at, at - reach).find(({ entity }) => isCalled(entity))
    const last = this.#lastSpeaker(at)
    if (last !== null && isCalled(last) && (this.#last?.at ?? 0) > (called?.start ?? 0)) return last
    if (called) return called.entity
    if (fits === 'anybody' && this.#isUnnamed('somebody', at, 0)) return null
    // his agent Bo Li said … “It was easy,” | the striker | said: another one, of whom it is told
    if (fits === 'anybody' && this.#last?.isSomebodys) return null
    // Li laughed it off. “I got the ball,” | the defender | said: of whom it is told since
    const since = Math.max(paragraph, (this.#last?.at ?? -1) + 1)
    const isPerson = (id: string) => this.#isPerson(id)
    const subject = isOfOthers ? null : this.#subjectBefore(at, isPerson)
    if (fits === 'anybody' && subject && subject.start >= since) return subject.entity
    if (fits === 'anybody') return last !== null && this.#isPerson(last) ? last : null
    return fits === 'any body' ? this.#organization(at, last, word) : null
  }

  #isCalled(id: string, words: string): boolean {
    const entity = this.#entities.get(id)
    if (!entity) return false
    if (entity.type === 'person') return entity.roles.some((role) => hasWords(role, words))
    return entity.type === 'organization' && entity.variants.some((form) => hasWords(form, words))
  }

  /** A health minister is not "the finance minister", though a minister. */
  #hasOtherOffice(id: string, word: string): boolean {
    const { roles = [] } = this.#entities.get(id) ?? {}
    return roles.length > 0 && roles.every((role) => !role.toLowerCase().startsWith(word))
  }

  /** The organization that spoke last, that a sentence before is about, or that was named last. */
  #organization(at: number, last: string | null, word: string): string | null {
    const fits = (id: string) => {
      const entity = this.#entities.get(id)
      return entity?.type === 'organization' && this.#mayBe(entity, word)
    }
    if (last !== null && fits(last)) return last
    return this.#subjectBefore(at, fits)?.entity ?? this.#namedBefore(at, fits)
  }

  /** No business is an agency, a court or a newspaper, no union a newspaper; a hospital is called one. */
  #mayBe({ id, variants }: Entity, word: string): boolean {
    if (this.#placed.has(id)) return false
    const { associations, bearing, businesses, outlets, publicBodies } = this.#speech
    const borne = bearing.get(word)
    if (borne) return variants.some((form) => [...borne].some((kind) => hasWords(form, kind)))
    const isBusiness = businesses.has(word)
    if (!isBusiness && !associations.has(word)) return true
    return variants.every((form) => {
      const words = form.toLowerCase().match(/\p{L}+/gu) ?? []
      if (outlets.has(words.at(-1) ?? '')) return false
      return !isBusiness || !words.some((one) => publicBodies.has(one))
    })
  }

  #lastSpeaker(at: number): string | null {
    return this.#last && at - this.#last.at < reach ? this.#last.entity : null
  }

  #isPerson(id: string): boolean {
    return this.#entities.get(id)?.type === 'person'
  }

  /** A first name known for the other sex speaks against it. */
  #agrees(id: string, sex: 'female' | 'male' | null): boolean {
    const titled = this.#sexes.get(id)
    if (titled !== undefined) return sex === null || titled === sex
    const given = this.#entities.get(id)?.name.split(' ')[0]?.toLowerCase() ?? ''
    const known = this.#naming.sexOf(given)
    return sex === null || known === null || known === sex
  }

  #namedBefore(at: number, fits: (id: string) => boolean): string | null {
    return this.#named(at, at - reach).find(({ entity }) => fits(entity))?.entity ?? null
  }

  /** The last names between two offsets, the last one first. */
  #named(at: number, since: number): Name[] {
    const end = countBefore(this.#names, at)
    const start = Math.max(countBefore(this.#names, since), end - mostNames)
    return this.#names.slice(start, end).reverse()
  }
}

function hasWords(form: string, words: string): boolean {
  return ` ${(form.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ')} `.includes(` ${words} `)
}

/** How many names begin before an offset. */
function countBefore(names: readonly Name[], at: number): number {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.start ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}
