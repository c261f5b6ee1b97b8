import type { Analysis } from '../../model/analysis.ts'
import { latinWords } from '../../resolve/same-name/letters.ts'
import type { OwnerWords } from './same-entity.ts'

/** Words for countries and their peoples, as the articles themselves print them. */
export class Owners {
  readonly #words = new Map<string, Set<string>>()

  get words(): OwnerWords {
    return this.#words
  }

  /** Takes in an article; returns the countries of which it has a word more. */
  add({ entities, places }: Analysis): string[] {
    const grown = new Set<string>()
    const put = (country: string, forms: readonly string[]) => {
      const known = this.#words.get(country) ?? new Set()
      const before = known.size
      for (const word of forms.flatMap(latinWords)) known.add(word)
      this.#words.set(country, known)
      if (known.size > before) grown.add(country)
    }
    const byId = new Map(entities.map((entity) => [entity.id, entity]))
    for (const { type, country, variants } of entities) {
      if (type === 'other' && country) put(country, variants)
    }
    for (const { entity, name, country, precision } of places) {
      if (precision === 'country' && country)
        put(country, [name, ...(byId.get(entity)?.variants ?? [])])
    }
    return [...grown]
  }
}
