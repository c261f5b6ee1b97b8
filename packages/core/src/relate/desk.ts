import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/decision.ts'
import type { Newsroom } from '../model/newsroom.ts'
import { Copies } from './copies.ts'
import type { Family } from './family.ts'
import { keptSorted } from './kept-sorted.ts'
import { Pile } from './pile.ts'
import { type RelatedStory, relateStory } from './relate-story.ts'
import { SharedEntities } from './shared-entities.ts'
import { Stories } from './stories.ts'

/** A story as it was last laid out, and the numbers of its articles, sorted by their ids. */
interface Laid extends RelatedStory {
  readonly articles: readonly number[]
}

/**
 * Relates articles as they come: what an article does not touch stays as it was. What comes out depends on
 * the articles alone, never on their order, nor on how many came at a time.
 */
export class Desk {
  readonly #decisions: readonly Decision[]
  readonly #pile = new Pile()
  readonly #copies: Copies
  readonly #entities: SharedEntities
  readonly #stories: Stories
  readonly #originOf = new Map<string, string>()
  readonly #laidOf = new Map<number, Laid>()
  readonly #familyOf = new Map<number, Family>()
  #families: Family[] = []
  #laid: Laid[] = []

  constructor(decisions: readonly Decision[]) {
    this.#decisions = decisions
    this.#copies = new Copies(this.#pile, decisions)
    this.#entities = new SharedEntities(this.#pile, decisions)
    this.#stories = new Stories(this.#pile, this.#entities.index, decisions)
  }

  has(id: string): boolean {
    return this.#pile.has(id)
  }

  /** Adds articles, none of them known yet. */
  add(analyses: readonly Analysis[]): void {
    const articles = this.#pile.add(analyses)
    const unlike = new Set(articles)
    for (const article of this.#regroupFamilies(articles)) unlike.add(article)
    const renamed = new Set([...articles, ...this.#entities.add()])
    for (const article of renamed) unlike.add(article)
    this.#layOut([...renamed], unlike)
  }

  newsroom(): Newsroom {
    return {
      analyses: [...this.#pile.sorted()],
      decisions: [...this.#decisions],
      publications: this.#laid.flatMap(({ publications }) => publications),
      stories: this.#laid.map(({ story }) => story),
      entities: this.#entities.all,
      claims: this.#laid.flatMap(({ claims }) => claims),
      conflicts: this.#laid.flatMap(({ conflicts }) => conflicts),
      copies: this.#families.flatMap(({ copies }) => copies),
      origins: this.#families.map(({ origin }) => origin),
      events: this.#laid.flatMap(({ events }) => events),
    }
  }

  /** Returns the articles that descend from another text than before. */
  #regroupFamilies(articles: readonly number[]): number[] {
    const { gone, made } = this.#copies.add(articles)
    const left = new Set<Family>()
    for (const member of [...gone].flat()) {
      const family = this.#familyOf.get(member)
      if (family) left.add(family)
    }
    const moved: number[] = []
    for (const family of made) {
      for (const id of family.origin.articles) {
        const number = this.#pile.numberOf(id)
        if (number === undefined) continue
        this.#familyOf.set(number, family)
        if (this.#originOf.get(id) !== family.origin.id) moved.push(number)
        this.#originOf.set(id, family.origin.id)
      }
    }
    this.#families = keptSorted(this.#families, left, made, byOrigin)
    return moved
  }

  /** Lays out the stories around renamed articles, and those with anything unlike before. */
  #layOut(renamed: readonly number[], unlike: ReadonlySet<number>): void {
    const { gone, made } = this.#stories.update(renamed)
    const left = new Set<Laid>()
    for (const group of gone) {
      const laid = this.#laidOf.get(group[0] as number)
      if (laid) left.add(laid)
    }
    const open = new Set<readonly number[]>(made)
    for (const article of unlike) {
      const laid = this.#laidOf.get(article)
      if (!laid || left.has(laid)) continue
      left.add(laid)
      open.add(laid.articles)
    }
    const fresh: Laid[] = []
    for (const group of open) {
      const before = this.#laidOf.get(group[0] as number)
      const same = before && sameArticles(before.articles, group)
      if (same && !group.some((article) => unlike.has(article))) left.delete(before)
      else fresh.push(this.#layOutOne(group))
    }
    for (const laid of fresh) for (const article of laid.articles) this.#laidOf.set(article, laid)
    this.#laid = keptSorted(this.#laid, left, fresh, byStory)
  }

  #layOutOne(articles: readonly number[]): Laid {
    const surroundings = {
      entities: this.#entities.index,
      originOf: this.#originOf,
      decisions: this.#decisions,
    }
    return { ...relateStory(this.#stories.describe(articles), surroundings), articles }
  }
}

function sameArticles(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((article, at) => article === b[at])
}

const byOrigin = (a: Family, b: Family) =>
  order(a.origin.articles[0] ?? '', b.origin.articles[0] ?? '')
const byStory = (a: Laid, b: Laid) => order(a.story.articles[0] ?? '', b.story.articles[0] ?? '')
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
