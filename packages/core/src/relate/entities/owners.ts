import type { Analysis } from '../../model/analysis.ts'
import { latinWords } from '../../resolve/same-name/letters.ts'

/** Words that say which country an organization belongs to, by country: "chilean", "chile". */
export type OwnerWords = ReadonlyMap<string, ReadonlySet<string>>

/** Words for countries and their peoples, as the articles themselves print them. */
export class Owners {
  readonly #words = new Map<string, Set<string>>()

  get words(): OwnerWords {
    return this.#words
  }

  /** Takes in an article; returns what it has more: keys of a country and a word for it. */
  add({ entities, places }: Analysis): string[] {
    const fresh: string[] = []
    const put = (country: string, forms: readonly string[]) => {
      const known = this.#words.get(country) ?? new Set()
      this.#words.set(country, known)
      for (const word of forms.flatMap(latinWords)) {
        if (!known.has(word)) fresh.push(ownerKey(country, word))
        known.add(word)
      }
    }
    const byId = new Map(entities.map((entity) => [entity.id, entity]))
    for (const { type, country, variants } of entities) {
      if (type === 'other' && country) put(country, variants)
    }
    for (const { entity, name, country, precision } of places) {
      if (precision === 'country' && country)
        put(country, [name, ...(byId.get(entity)?.variants ?? [])])
    }
    return fresh
  }
}

/** A word for a country: "chile", and "chiles" whether the word is "chile" or "chiles". */
export function ownerKey(country: string, word: string): string {
  return `${country} ${word.replace(/s$/, '')}`
}
