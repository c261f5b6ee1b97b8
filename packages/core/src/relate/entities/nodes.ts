import type { Analysis } from '../../model/analysis.ts'
import { compareText } from '../../model/compare-text.ts'
import type { Entity, Member } from '../../model/entity.ts'
import { latinWords } from '../../resolve/same-name/letters.ts'
import { keyOf } from '../grouping/key-of.ts'
import { placeIn } from '../grouping/sorted.ts'
import { ownerKey } from './owners.ts'

/** Entities of several articles that are alike in name, type, country and place on the map. */
export interface EntityNode {
  /** What they are alike in: one node has it. */
  readonly identity: string
  readonly type: Entity['type']
  readonly name: string
  readonly country: string | null
  /** The place on the map that they are, as a key; null where it is not known. */
  readonly onMap: string | null
  /** The forms that are compared with those of other nodes. */
  readonly forms: ReadonlySet<string>
  readonly variants: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  /** Sorted by article and entity. */
  readonly members: readonly Member[]
  /** Identities of what else its articles name. */
  readonly company: ReadonlySet<string>
}

interface Draft extends EntityNode {
  name: string
  forms: Set<string>
  readonly variants: Set<string>
  readonly roles: Set<string>
  readonly members: Member[]
  readonly company: Set<string>
  /** As much company as is kept, by key; none as long as there is less: what is after the last of them is not kept. */
  ranked: Ranked[]
}

/** An identity in an order that no identity has a say in. */
interface Ranked {
  readonly identity: string
  readonly key: number
}

/** How much company is kept, the least by key: enough to see whether two names keep the same. */
const mostCompany = 400

/** Gathers what is alike without comparing, as articles come; in what order they come does not matter. */
export class EntityNodes {
  readonly #nodes = new Map<string, Draft>()
  /** By article those of its entities, in their order: a key for each entity would make one of the largest maps there are. */
  readonly #nodesIn = new Map<string, readonly EntityNode[]>()
  readonly #ownedBy = new Map<string, Set<EntityNode>>()
  readonly #called: ReadonlyMap<string, Set<EntityNode>>

  /** The names are those that `called` can be asked for. */
  constructor(names: Iterable<string>) {
    this.#called = new Map([...names].map((name) => [name, new Set()]))
  }

  /** Takes in an article; returns the nodes of its entities, each with its new members, and those that have a form more. */
  add({ article, entities, places }: Analysis): {
    here: ReadonlyMap<EntityNode, Member[]>
    reformed: Iterable<EntityNode>
  } {
    const onMap = new Map<string, string>()
    for (const { entity, geonameId, name, region, country, precision, lat } of places) {
      if (lat !== null)
        onMap.set(entity, `${geonameId ?? `${precision} ${name}, ${region}, ${country}`}`)
    }
    const text = `${keyOf(article.text)} ${article.text.length}`
    const reformed = new Set<Draft>()
    const here = new Map<Draft, Member[]>()
    const nodes = entities.map((entity) =>
      this.#nodeFor(entity, onMap.get(entity.id) ?? null, text),
    )
    this.#nodesIn.set(article.id, nodes)
    for (const [at, entity] of entities.entries()) {
      const node = nodes[at] as Draft
      const member = { article: article.id, entity: entity.id }
      here.set(node, [...(here.get(node) ?? []), member])
      const place = placeIn(node.members, member, byMember)
      node.members.splice(place, 0, member)
      if (place === 0) node.name = entity.name
      for (const form of entity.variants) node.variants.add(form)
      for (const form of [entity.name, ...entity.variants]) this.#called.get(form)?.add(node)
      for (const role of entity.roles) node.roles.add(role)
      const fresh = comparable(entity).filter((form) => !node.forms.has(form))
      if (fresh.length === 0) continue
      node.forms = new Set([...node.forms, ...fresh].sort())
      this.#fileOwners(node, fresh)
      reformed.add(node)
    }
    const identities = Array.from(here.keys(), ({ identity }) => rankOf(identity))
    // one more than are kept, for nobody is company of their own
    const met =
      identities.length > mostCompany
        ? identities.sort(byRank).slice(0, mostCompany + 1)
        : identities
    for (const node of here.keys()) keepCompany(node, met)
    return { here, reformed }
  }

  /** The organizations of a country that may have a word for it in their names. */
  ownedBy(key: string): Iterable<EntityNode> {
    return this.#ownedBy.get(key) ?? []
  }

  #fileOwners(node: EntityNode, forms: readonly string[]): void {
    const { type, country } = node
    if (type !== 'organization' || country === null) return
    for (const word of forms.flatMap(latinWords)) {
      const key = ownerKey(country, word)
      const owned = this.#ownedBy.get(key)
      if (owned) owned.add(node)
      else this.#ownedBy.set(key, new Set([node]))
    }
  }

  /** The nodes of the entities of an article, in their order. */
  in(article: string): readonly EntityNode[] {
    return this.#nodesIn.get(article) ?? []
  }

  /** The nodes that go by a name, else those of which it is a form; sorted by what they are alike in. */
  called(name: string): EntityNode[] {
    const all = [...(this.#called.get(name) ?? [])].sort((a, b) =>
      compareText(a.identity, b.identity),
    )
    const named = all.filter((node) => node.name === name)
    return named.length > 0 ? named : all
  }

  #nodeFor(entity: Entity, onMap: string | null, text: string): Draft {
    const { type, name } = entity
    const country = entity.country ?? null
    const words = latinWords(name)
    const alone = type === 'person' && words.length < 2 // a family name alone is nobody yet beyond its text
    const identity = [type, words.join(' '), country, onMap, alone ? text : ''].join('|')
    const known = this.#nodes.get(identity)
    if (known) return known
    const node: Draft = {
      ...{ identity, type, name, country, onMap },
      ...{ forms: new Set(), variants: new Set(), roles: new Set(), members: [] },
      ...{ company: new Set(), ranked: [] },
    }
    this.#nodes.set(identity, node)
    return node
  }
}

/** Of too much company the same is kept, whoever came first. */
function keepCompany(node: Draft, met: readonly Ranked[]): void {
  for (const one of met) {
    if (one.identity === node.identity || node.company.has(one.identity)) continue
    const last = node.ranked.at(-1)
    if (last && byRank(one, last) >= 0) continue
    node.company.add(one.identity)
    if (last) {
      node.ranked.splice(placeIn(node.ranked, one, byRank), 0, one)
      node.ranked.pop()
      node.company.delete(last.identity)
    } else if (node.company.size === mostCompany) {
      node.ranked = Array.from(node.company, rankOf).sort(byRank)
    }
  }
}

function rankOf(identity: string): Ranked {
  return { identity, key: keyOf(identity) }
}

function byRank(a: Ranked, b: Ranked): number {
  return a.key - b.key || compareText(a.identity, b.identity)
}

export function byMember(a: Member, b: Member): number {
  return compareText(a.article, b.article) || compareText(a.entity, b.entity)
}

/** "Perm region" is compared as that, though "Perm" is printed. */
function comparable({ type, name, variants }: Entity): readonly string[] {
  return type === 'place' && !variants.includes(name) ? [name] : variants
}
