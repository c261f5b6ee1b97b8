import type { Naming } from '../../language/naming.ts'
import type { Entity } from '../../model/entity.ts'
import type { Name } from '../../model/name.ts'

/** How far back, in code units, a pronoun or a description looks for whom it means. */
const reach = 1500

/** What a reader has in mind at a point of an article: who was named, and who spoke last. */
export class Recollection {
  readonly #names: readonly Name[]
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #naming: Naming
  #last: { readonly entity: string; readonly at: number } | null = null

  constructor(
    known: { readonly names: readonly Name[]; readonly entities: readonly Entity[] },
    naming: Naming,
  ) {
    this.#names = known.names
    this.#entities = new Map(known.entities.map((entity) => [entity.id, entity]))
    this.#naming = naming
  }

  /** Remembers who spoke. */
  spoke(entity: string, at: number): void {
    this.#last = { entity, at }
  }

  /** Whom "he" or "she" means: who speaks around it, who spoke last, or who was named last. */
  person(at: number, sex: 'female' | 'male' | null, around: string | null): string | null {
    const fits = (id: string | null) => id !== null && this.#isPerson(id) && this.#agrees(id, sex)
    if (fits(around)) return around
    const last = this.#lastSpeaker(at)
    if (fits(last)) return last
    return this.#namedBefore(at).find(fits) ?? null
  }

  /** What "it" or "they" means: a body that speaks around it or spoke last. */
  body(at: number, around: string | null): string | null {
    const fits = (id: string | null) =>
      id !== null && this.#entities.get(id)?.type === 'organization'
    if (fits(around)) return around
    const last = this.#lastSpeaker(at)
    return fits(last) ? last : null
  }

  /** Whom "the minister" or "the ministry" means: the last one with that role or that word in the name. */
  described(at: number, word: string, fitsAnybody: boolean): string | null {
    const named = this.#namedBefore(at)
    const isCalled = (id: string) => {
      const entity = this.#entities.get(id)
      if (!entity) return false
      if (entity.type === 'person') return entity.roles.some((role) => hasWord(role, word))
      return entity.type === 'organization' && entity.variants.some((form) => hasWord(form, word))
    }
    const called = named.find(isCalled)
    if (called) return called
    const last = this.#lastSpeaker(at)
    return fitsAnybody && last !== null && this.#isPerson(last) ? last : null
  }

  #lastSpeaker(at: number): string | null {
    return this.#last && at - this.#last.at < reach ? this.#last.entity : null
  }

  #isPerson(id: string): boolean {
    return this.#entities.get(id)?.type === 'person'
  }

  /** A first name known for the other sex speaks against it. */
  #agrees(id: string, sex: 'female' | 'male' | null): boolean {
    const given = this.#entities.get(id)?.name.split(' ')[0]?.toLowerCase() ?? ''
    const known = this.#naming.sexOf(given)
    return sex === null || known === null || known === sex
  }

  /** Entities named before an offset, the last one first. */
  #namedBefore(at: number): string[] {
    let [low, high] = [0, this.#names.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#names[middle]?.start ?? at) < at) low = middle + 1
      else high = middle
    }
    const named: string[] = []
    for (let i = low - 1; i >= 0 && named.length < 40; i--) {
      const name = this.#names[i]
      if (!name || at - name.start > reach) break
      named.push(name.entity)
    }
    return named
  }
}

function hasWord(form: string, word: string): boolean {
  return form
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word)
}
