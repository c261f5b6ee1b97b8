import type { Decision } from '../model/decision.ts'
import type { SharedEntity } from '../model/entity.ts'
import { relateEntities } from './entities.ts'
import { type EntityIndex, entityKey } from './entity-index.ts'
import type { Pile } from './pile.ts'

/** What the names of all articles refer to, kept up to date. */
export class SharedEntities {
  readonly #pile: Pile
  readonly #decisions: readonly Decision[]
  readonly #index = new Map<string, SharedEntity>()
  all: SharedEntity[] = []

  constructor(pile: Pile, decisions: readonly Decision[]) {
    this.#pile = pile
    this.#decisions = decisions
  }

  get index(): EntityIndex {
    return this.#index
  }

  /** Takes in articles; returns those of which a name now refers to something else. */
  add(): number[] {
    this.all = relateEntities(this.#pile.sorted(), this.#decisions)
    const renamed = new Set<number>()
    for (const shared of this.all) {
      for (const { article, entity } of shared.members) {
        const key = entityKey(article, entity)
        const number = this.#pile.numberOf(article)
        if (!sameView(this.#index.get(key), shared) && number !== undefined) renamed.add(number)
        this.#index.set(key, shared)
      }
    }
    return [...renamed]
  }
}

/** Whether an entity looks to articles as it did. */
function sameView(a: SharedEntity | undefined, b: SharedEntity): boolean {
  return (
    a !== undefined &&
    (a === b ||
      (a.id === b.id &&
        a.type === b.type &&
        a.name === b.name &&
        a.country === b.country &&
        a.variants[0] === b.variants[0]))
  )
}
