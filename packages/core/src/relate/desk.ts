import type { Analysis } from '../model/analysis.ts'
import { compareText } from '../model/compare-text.ts'
import type { Decision } from '../model/decision.ts'
import type { SharedEntity } from '../model/entity.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Family } from './copies/family.ts'
import { Copies } from './copies.ts'
import { byName } from './entities/namesakes.ts'
import { SharedEntities } from './entities/shared-entities.ts'
import { onDemand } from './grouping/on-demand.ts'
import { SortedBlocks } from './grouping/sorted-blocks.ts'
import { Subjects } from './grouping/subjects.ts'
import type { InParts } from './in-parts.ts'
import { Pile } from './pile.ts'
import { type RelatedStory, relateStory } from './relate-story.ts'
import { Stories } from './stories.ts'

/** A story as it was last laid out, and the numbers of its articles, sorted by their ids. */
interface Laid extends RelatedStory {
  readonly articles: readonly number[]
}

/** What of a newsroom can change when an article comes. */
export type Part = Pick<Newsroom, 'stories' | 'claims' | 'conflicts' | 'entities' | 'copies'>

/** All that became new, changed or withdrawn, as it was before and as it is after. */
export interface Delta {
  readonly before: Part
  readonly after: Part
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
  #families = new SortedBlocks(byOrigin)
  #laid = new SortedBlocks(byStory)

  constructor(decisions: readonly Decision[]) {
    this.#decisions = decisions
    const subjects = new Subjects(this.#pile)
    this.#copies = new Copies(this.#pile, subjects, decisions)
    this.#entities = new SharedEntities(this.#pile, decisions)
    this.#stories = new Stories(this.#pile, subjects, decisions)
  }

  has(id: string): boolean {
    return this.#pile.has(id)
  }

  /**
   * Adds articles, none of them known yet, with a pause after each part of the work: nothing may be asked of this desk
   * before it is done. Returns what that touches, as it was and as it is now.
   */
  *add(analyses: readonly Analysis[]): InParts<Delta> {
    const articles = this.#pile.add(analyses)
    const families = yield* this.#regroupFamilies(articles)
    yield
    const entities = yield* this.#entities.add(articles)
    yield
    const unlike = new Set([...articles, ...entities.regrouped, ...families.moved])
    const stories = yield* this.#layOut(articles, unlike)
    return {
      before: partOf(stories.gone, entities.gone, families.gone),
      after: partOf(stories.made, entities.made, families.made),
    }
  }

  /** Everything as it stands now; what is laid out by story and family is put end to end when it is asked for. */
  newsroom(): Newsroom {
    const [laid, families] = [this.#laid, this.#families]
    const [analyses, entities] = [this.#pile.sorted(), this.#entities.all]
    return onDemand<Newsroom>({
      analyses: () => [...analyses],
      decisions: () => [...this.#decisions],
      publications: () => [...laid].flatMap(({ publications }) => publications),
      stories: () => Array.from(laid, ({ story }) => story),
      entities: () => [...entities],
      claims: () => [...laid].flatMap(({ claims }) => claims),
      conflicts: () => [...laid].flatMap(({ conflicts }) => conflicts),
      copies: () => [...families].flatMap(({ copies }) => copies),
      origins: () => Array.from(families, ({ origin }) => origin),
      events: () => [...laid].flatMap(({ events }) => events),
    })
  }

  /** Families that came and went, and the articles that descend from another text than before. */
  *#regroupFamilies(
    articles: readonly number[],
  ): InParts<{ gone: Family[]; made: Family[]; moved: number[] }> {
    const { gone, made } = yield* this.#copies.add(articles)
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
    this.#families = this.#families.with(left, made)
    return { gone: [...left].sort(byOrigin), made: made.toSorted(byOrigin), moved }
  }

  /** Lays out the stories around new articles, and those with anything unlike before. */
  *#layOut(
    articles: readonly number[],
    unlike: ReadonlySet<number>,
  ): InParts<{ gone: Laid[]; made: Laid[] }> {
    const { gone, made } = yield* this.#stories.update(articles)
    yield
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
      else {
        fresh.push(yield* this.#layOutOne(group))
        yield
      }
    }
    for (const laid of fresh) for (const article of laid.articles) this.#laidOf.set(article, laid)
    this.#laid = this.#laid.with(left, fresh)
    return { gone: [...left].sort(byStory), made: fresh.toSorted(byStory) }
  }

  *#layOutOne(articles: readonly number[]): InParts<Laid> {
    const surroundings = {
      entitiesIn: this.#entities.in,
      originOf: this.#originOf,
      decisions: this.#decisions,
    }
    const laid = yield* relateStory(this.#stories.describe(articles), surroundings)
    return { ...laid, articles }
  }
}

function partOf(
  laid: readonly Laid[],
  entities: readonly SharedEntity[],
  families: readonly Family[],
): Part {
  return {
    stories: laid.map(({ story }) => story),
    claims: laid.flatMap(({ claims }) => claims),
    conflicts: laid.flatMap(({ conflicts }) => conflicts),
    entities: entities.toSorted(byName),
    copies: families.flatMap(({ copies }) => copies),
  }
}

function sameArticles(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((article, at) => article === b[at])
}

const byOrigin = (a: Family, b: Family) =>
  compareText(a.origin.articles[0] ?? '', b.origin.articles[0] ?? '')
const byStory = (a: Laid, b: Laid) =>
  compareText(a.story.articles[0] ?? '', b.story.articles[0] ?? '')
