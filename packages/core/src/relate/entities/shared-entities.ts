import type { Decision } from '../../model/decision.ts'
import type { SharedEntity } from '../../model/entity.ts'
import { Components } from '../grouping/components.ts'
import { keepSorted } from '../grouping/sorted.ts'
import type { Pile } from '../pile.ts'
import { clusterNodes, type Link } from './clusters.ts'
import { type DecidedPairs, decidedPairs } from './decisions.ts'
import { describeEntity } from './describe.ts'
import type { EntityIndex } from './entity-index.ts'
import { EntityLinks } from './links.ts'
import { byName, Namesakes, type Unnamed } from './namesakes.ts'
import { type EntityNode, EntityNodes } from './nodes.ts'
import { Owners } from './owners.ts'

/** What became of the entities when articles came. */
export interface EntityDelta {
  readonly gone: readonly SharedEntity[]
  readonly made: readonly SharedEntity[]
  /** The articles that see something else, or something otherwise named, in one of their names. */
  readonly renamed: ReadonlySet<number>
}

/**
 * Settles which entities of different articles are one: by spelling, short form, acronym, role, company and
 * place on the map, never against what is known of both. Each merge is listed with its score and its reasons;
 * a reviewer's decision on two names always wins. The order of the articles does not matter.
 */
export class SharedEntities {
  readonly #pile: Pile
  readonly #decisions: readonly Decision[]
  readonly #owners = new Owners()
  readonly #nodes = new EntityNodes()
  readonly #links = new EntityLinks()
  readonly #namesakes = new Namesakes()
  readonly #sharedOf = new Map<EntityNode, SharedEntity>()
  readonly #entitiesIn = new WeakMap<readonly number[], Unnamed[]>()
  readonly #nodesIn = new WeakMap<Unnamed, readonly EntityNode[]>()
  readonly #components = new Components((node) => this.#neighboursOf(node))
  #decided: DecidedPairs = { same: [], apart: new Map() }
  #all: SharedEntity[] = []

  constructor(pile: Pile, decisions: readonly Decision[]) {
    this.#pile = pile
    this.#decisions = decisions.filter(({ noun }) => noun === 'entity')
  }

  /** Sorted by type and name. */
  get all(): readonly SharedEntity[] {
    return this.#all
  }

  readonly index: EntityIndex = {
    get: (key) => {
      const node = this.#nodes.of(key)
      return node && this.#sharedOf.get(node)
    },
  }

  add(articles: readonly number[]): EntityDelta {
    const [touched, reformed] = [new Set<number>(), new Set<number>()]
    const grown = new Set<string>()
    for (const article of articles) {
      const analysis = this.#pile.at(article)
      for (const country of this.#owners.add(analysis)) grown.add(country)
      const nodes = this.#nodes.add(analysis)
      for (const node of nodes.here) touched.add(this.#links.numberOf(node))
      for (const node of nodes.reformed) reformed.add(this.#links.numberOf(node))
    }
    if (grown.size > 0) {
      for (const node of this.#nodes.all()) {
        if (node.type !== 'organization' || !grown.has(node.country ?? '')) continue
        reformed.add(this.#links.numberOf(node))
      }
    }
    const changed = this.#links.update(reformed, touched, this.#owners.words)
    const { gone, made } = this.#components.regroup([...changed, ...this.#decide()])
    const delta = this.#namesakes.replace(
      [...gone].flatMap((component) => this.#entitiesIn.get(component) ?? []),
      made.flatMap((component) => this.#part(component)),
    )
    const fresh = delta.made.map(([, shared]) => shared)
    this.#all = keepSorted(this.#all, delta.gone, fresh, byName)
    return { gone: delta.gone, made: fresh, renamed: this.#rename(delta.made) }
  }

  /** Looks up anew whom the decisions are about; returns the nodes whose pairs that may change. */
  #decide(): number[] {
    if (this.#decisions.length === 0) return []
    const before = this.#decided
    this.#decided = decidedPairs([...this.#nodes.all()].sort(byIdentity), this.#decisions)
    return [before, this.#decided]
      .flatMap(({ same, apart }) => [...same.flatMap(({ a, b }) => [a, b]), ...apart.keys()])
      .map((node) => this.#links.numberOf(node))
  }

  *#neighboursOf(node: number): Iterable<number> {
    yield* this.#links.of(node).keys()
    for (const { a, b } of this.#decided.same) {
      const [one, two] = [this.#links.numberOf(a), this.#links.numberOf(b)]
      if (one === node) yield two
      if (two === node) yield one
    }
  }

  /** The entities among nodes that hang together. */
  #part(component: readonly number[]): Unnamed[] {
    const here = new Set(component)
    const nodes = component.map((number) => this.#links.at(number)).sort(byIdentity)
    const members = new Set(nodes)
    const links = component.flatMap((number) =>
      [...this.#links.of(number)].flatMap(([other, merge]): Link[] => {
        const [a, b] = [this.#links.at(number), this.#links.at(other)]
        return here.has(other) && a.identity < b.identity ? [{ a, b, merge, decided: false }] : []
      }),
    )
    const decided = this.#decided.same.filter(({ a }) => members.has(a))
    const clusters = clusterNodes(nodes, [...decided, ...links], this.#decided.apart)
    const entities = clusters.map((cluster) => {
      const entity = describeEntity(cluster)
      this.#nodesIn.set(entity, cluster.nodes)
      return entity
    })
    this.#entitiesIn.set(component, entities)
    return entities
  }

  #rename(made: readonly (readonly [Unnamed, SharedEntity])[]): Set<number> {
    const renamed = new Set<number>()
    for (const [unnamed, shared] of made) {
      for (const node of this.#nodesIn.get(unnamed) ?? []) {
        const before = this.#sharedOf.get(node)
        this.#sharedOf.set(node, shared)
        if (before && looksAlike(before, shared)) continue
        for (const { article } of node.members) {
          const number = this.#pile.numberOf(article)
          if (number !== undefined) renamed.add(number)
        }
      }
    }
    return renamed
  }
}

/** Whether what relating looks at is the same. */
function looksAlike(a: SharedEntity, b: SharedEntity): boolean {
  return (
    a.id === b.id &&
    a.type === b.type &&
    a.name === b.name &&
    a.country === b.country &&
    a.variants[0] === b.variants[0]
  )
}

function byIdentity(a: EntityNode, b: EntityNode): number {
  return a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0
}
