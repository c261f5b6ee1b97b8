import { compareText } from '../../model/compare-text.ts'
import type { Decision } from '../../model/decision.ts'
import type { Member, SharedEntity } from '../../model/entity.ts'
import { sameValue } from '../changes/same-value.ts'
import { Components } from '../grouping/components.ts'
import { keepSorted } from '../grouping/sorted.ts'
import { SortedBlocks } from '../grouping/sorted-blocks.ts'
import type { InParts } from '../in-parts.ts'
import type { Pile } from '../pile.ts'
import { type Cluster, clusterNodes, type Link } from './clusters.ts'
import { type DecidedPairs, decidedPairs } from './decisions.ts'
import { describeEntity } from './describe.ts'
import type { SharedIn } from './entity-index.ts'
import { EntityLinks, type Linked } from './links.ts'
import { byName, Namesakes, type Unnamed } from './namesakes.ts'
import { byMember, type EntityNode, EntityNodes } from './nodes.ts'
import { Owners } from './owners.ts'
import { regrouped } from './regrouped.ts'

/** What became of the entities when articles came. */
export interface EntityDelta {
  readonly gone: readonly SharedEntity[]
  readonly made: readonly SharedEntity[]
  /** Articles of all stories in which two names came to mean one entity, or no longer do. */
  readonly regrouped: ReadonlySet<number>
}

/** Nodes with the members that they got last. */
type Fresh = ReadonlyMap<EntityNode, Member[]>

/** What became of the entities, as objects: those that are no more, and those that are new. */
interface Parted {
  readonly left: Set<Unnamed>
  readonly entities: Unnamed[]
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
  readonly #nodes: EntityNodes
  readonly #links = new EntityLinks()
  readonly #namesakes = new Namesakes()
  readonly #entityOf = new Map<EntityNode, Unnamed>()
  readonly #clusterOf = new Map<Unnamed, Cluster>()
  readonly #components = new Components((node) => this.#neighboursOf(node))
  #decided: DecidedPairs = { same: [], apart: new Map() }
  #all = new SortedBlocks<SharedEntity>(byName)

  /** What is one entity: the same object as long as nothing comes. */
  readonly in: SharedIn = ({ article }) =>
    this.#nodes.in(article.id).map((node) => this.#entityOf.get(node))

  constructor(pile: Pile, decisions: readonly Decision[]) {
    this.#pile = pile
    this.#decisions = decisions.filter(({ noun }) => noun === 'entity')
    this.#nodes = new EntityNodes(this.#decisions.flatMap(({ a, b }) => [a, b]))
  }

  /** Sorted by type and name. */
  get all(): Iterable<SharedEntity> {
    return this.#all
  }

  /** Takes in the names of articles, with pauses. */
  *add(articles: readonly number[]): InParts<EntityDelta> {
    const { fresh, reformed } = yield* this.#gather(articles)
    const touched = new Set([...fresh.keys()].map((node) => this.#links.numberOf(node)))
    const linked = yield* this.#links.update(reformed, touched, this.#owners.words)
    const { left, entities } = yield* this.#part(linked, fresh)
    const delta = this.#namesakes.replace(left, entities)
    this.#all = this.#all.with(delta.gone, delta.made)
    const regrouped = this.#regroup(entities)
    for (const entity of left) this.#clusterOf.delete(entity)
    return { ...delta, regrouped }
  }

  /** The nodes of articles, each with its new members, and those that have another form or are compared otherwise. */
  *#gather(articles: readonly number[]): InParts<{ fresh: Fresh; reformed: Set<number> }> {
    const fresh = new Map<EntityNode, Member[]>()
    const reformed = new Set<number>()
    const owned = new Set<string>()
    for (const article of articles) {
      const analysis = this.#pile.at(article)
      for (const key of this.#owners.add(analysis)) owned.add(key)
      const nodes = this.#nodes.add(analysis)
      for (const [node, members] of nodes.here) {
        const known = fresh.get(node)
        if (known) known.push(...members)
        else fresh.set(node, members)
      }
      for (const node of nodes.reformed) reformed.add(this.#links.numberOf(node))
      yield
    }
    for (const key of owned) {
      for (const node of this.#nodes.ownedBy(key)) reformed.add(this.#links.numberOf(node))
    }
    return { fresh, reformed }
  }

  /** Parts into entities what hangs together otherwise than before, and describes anew what has more members or other reasons. */
  *#part({ compared, relinked }: Linked, fresh: Fresh): InParts<Parted> {
    const { gone, made } = this.#components.regroup(
      this.#decisions.length > 0
        ? [...compared, ...this.#decide()]
        : [...relinked, ...this.#unknownOf(fresh)],
    )
    const left = new Set([...gone].flat().flatMap((node) => this.#entityWith(node) ?? []))
    const entities: Unnamed[] = []
    for (const component of made) {
      for (const cluster of this.#cluster(component)) {
        const entity = this.#describe(cluster, fresh)
        if (!left.delete(entity)) entities.push(entity)
      }
      yield
    }
    const parted = new Set(made.flat())
    const others = compared.filter((node) => !parted.has(node))
    for (const before of new Set(others.flatMap((node) => this.#entityWith(node) ?? []))) {
      const entity = this.#describe(this.#clusterNow(before), fresh)
      if (entity !== before) {
        left.add(before)
        entities.push(entity)
      }
      yield
    }
    return { left, entities }
  }

  /** Of nodes those that are no entity yet. */
  #unknownOf(nodes: Fresh): number[] {
    return [...nodes.keys()]
      .filter((node) => !this.#entityOf.has(node))
      .map((node) => this.#links.numberOf(node))
  }

  #entityWith(node: number): Unnamed | undefined {
    return this.#entityOf.get(this.#links.at(node))
  }

  /** Looks up anew whom the decisions are about; returns the nodes whose pairs that may change. */
  #decide(): number[] {
    if (this.#decisions.length === 0) return []
    const before = this.#decided
    this.#decided = decidedPairs(this.#decisions, (name) => this.#nodes.called(name))
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

  /** What an entity was made of, with the reasons that there are now: no more has changed where its nodes are linked as before. */
  #clusterNow(entity: Unnamed): Cluster {
    const { nodes, links } = this.#clusterOf.get(entity) ?? { nodes: [], links: [] }
    return {
      nodes,
      links: links.map((link) => {
        const merge = this.#links.between(link.a, link.b) ?? link.merge
        return merge === link.merge ? link : { ...link, merge }
      }),
    }
  }

  /** Parts nodes that hang together into entities. */
  #cluster(component: readonly number[]): Cluster[] {
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
    return clusterNodes(nodes, [...decided, ...links], this.#decided.apart)
  }

  #describe(cluster: Cluster, fresh: ReadonlyMap<EntityNode, Member[]>): Unnamed {
    const [first] = cluster.nodes
    const before = first && this.#entityOf.get(first)
    const known = before && this.#clusterOf.get(before)
    const grown = cluster.nodes.flatMap((node) => fresh.get(node) ?? [])
    if (!before || !known || !sameNodes(known, cluster)) {
      return this.#keep(cluster, cluster.nodes.flatMap((node) => node.members).sort(byMember))
    }
    if (grown.length === 0 && sameMerges(known, cluster)) return before
    return this.#keep(cluster, keepSorted(before.members, [], grown, byMember))
  }

  #keep(cluster: Cluster, members: Member[]): Unnamed {
    const entity = describeEntity(cluster, members)
    this.#clusterOf.set(entity, { nodes: cluster.nodes, links: cluster.links })
    return entity
  }

  /** Takes in what nodes mean now; returns the articles in which two names came to mean one entity, or no longer do. */
  #regroup(entities: readonly Unnamed[]): Set<number> {
    const nodes = entities.flatMap((entity) =>
      (this.#clusterOf.get(entity)?.nodes ?? []).map(
        (node) => [node, this.#entityOf.get(node), entity] as const,
      ),
    )
    const moved = regrouped(nodes, ({ members }) => members.length)
    for (const [node, , entity] of nodes) this.#entityOf.set(node, entity)
    const articles = [...moved].flatMap(({ members }) =>
      members.flatMap(({ article }) => this.#pile.numberOf(article) ?? []),
    )
    return new Set(articles)
  }
}

function sameMerges({ links: some }: Cluster, { links: others }: Cluster): boolean {
  return (
    some.length === others.length &&
    some.every(({ merge }, at) => sameValue(merge, others[at]?.merge))
  )
}

function sameNodes(a: Cluster, b: Cluster): boolean {
  if (a.nodes === b.nodes) return true
  const nodes = new Set(a.nodes)
  return a.nodes.length === b.nodes.length && b.nodes.every((node) => nodes.has(node))
}

function byIdentity(a: EntityNode, b: EntityNode): number {
  return compareText(a.identity, b.identity)
}
