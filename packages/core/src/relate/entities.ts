import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/decision.ts'
import type { Merge, SharedEntity } from '../model/entity.ts'
import { latinWords } from '../resolve/letters.ts'
import { sameName } from '../resolve/same-name.ts'
import { decided } from './decisions.ts'
import { type Cluster, clusterNodes, type Link } from './entity-clusters.ts'
import { type EntityNode, gatherNodes, nodeKeys } from './entity-nodes.ts'
import { compareNodes, isShort, type OwnerWords } from './same-entity.ts'

/** Under a key that more nodes share, each is compared with the first so many: whole names come first. */
const mostCompared = 60

/**
 * Settles which entities of different articles are one: by spelling, short form, acronym, role, company and
 * place on the map, never against what is known of both. Each merge is listed with its score and its reasons;
 * a reviewer's decision on two names always wins. The order of the articles does not matter.
 */
export function relateEntities(
  analyses: readonly Analysis[],
  decisions: readonly Decision[],
): SharedEntity[] {
  const nodes = gatherNodes(analyses)
  const owners = ownerWords(analyses)
  const reviewed = decidedPairs(nodes, decisions)
  const links = [...reviewed.same, ...findLinks(nodes, owners)]
  const entities = clusterNodes(nodes, links, reviewed.apart).map(describe)
  return withIds(entities.sort((a, b) => order(sortKey(a), sortKey(b))))
}

function findLinks(nodes: readonly EntityNode[], owners: OwnerWords): Link[] {
  const byKey = new Map<string, EntityNode[]>()
  for (const node of nodes) {
    for (const key of nodeKeys(node)) {
      const known = byKey.get(key)
      if (known) known.push(node)
      else byKey.set(key, [node])
    }
  }
  const links: Link[] = []
  const compared = new Map<EntityNode, Set<EntityNode>>()
  for (const sharing of byKey.values()) {
    const ranked = sharing.toSorted((a, b) => Number(isShort(a)) - Number(isShort(b)))
    for (const [at, b] of ranked.entries()) {
      for (const a of ranked.slice(0, Math.min(at, mostCompared))) {
        const [first, second] = a.identity < b.identity ? [a, b] : [b, a]
        const known = compared.get(first) ?? new Set()
        if (known.has(second)) continue
        compared.set(first, known.add(second))
        const merge = compareNodes(first, second, owners)
        if (merge) links.push({ a: first, b: second, merge, decided: false })
      }
    }
  }
  return links
}

/** Words for countries and their peoples, as the articles themselves print them. */
function ownerWords(analyses: readonly Analysis[]): OwnerWords {
  const owners = new Map<string, Set<string>>()
  const add = (country: string, forms: readonly string[]) => {
    const known = owners.get(country) ?? new Set()
    for (const word of forms.flatMap(latinWords)) known.add(word)
    owners.set(country, known)
  }
  for (const { entities, places } of analyses) {
    const byId = new Map(entities.map((entity) => [entity.id, entity]))
    for (const { type, country, variants } of entities) {
      if (type === 'other' && country) add(country, variants)
    }
    for (const { entity, name, country, precision } of places) {
      if (precision === 'country' && country)
        add(country, [name, ...(byId.get(entity)?.variants ?? [])])
    }
  }
  return owners
}

/** Pairs of nodes that a reviewer’s latest word joins, and those that it keeps apart (different, or not sure). */
function decidedPairs(nodes: readonly EntityNode[], decisions: readonly Decision[]) {
  const same: Link[] = []
  const apart = new Map<EntityNode, Set<EntityNode>>()
  const byName = Map.groupBy(nodes, ({ name }) => name)
  const named = (name: string) =>
    byName.get(name) ?? nodes.filter(({ variants }) => variants.has(name))
  for (const decision of decisions) {
    const { noun, a, b, verdict, by } = decision
    if (noun !== 'entity' || decided(decisions, noun, a, b) !== decision) continue
    for (const one of named(a)) {
      for (const other of named(b)) {
        if (one === other) continue
        if (verdict === 'same') {
          const merge = { a, b, score: 1, because: [`${by} decided that they are the same`] }
          same.push({ a: one, b: other, merge, decided: true })
        } else {
          apart.set(one, (apart.get(one) ?? new Set()).add(other))
          apart.set(other, (apart.get(other) ?? new Set()).add(one))
        }
      }
    }
  }
  return { same, apart }
}

function describe({ nodes, merges }: Cluster): Omit<SharedEntity, 'id'> {
  const [usual] = nodes.toSorted(
    (a, b) =>
      fullness(b) - fullness(a) || b.members.length - a.members.length || order(a.name, b.name),
  )
  const country = nodes.find((node) => node.country)?.country
  const type = usual?.type ?? 'other'
  const members = nodes.flatMap((node) => node.members)
  return {
    type,
    name: usual?.name ?? '',
    variants: sorted(nodes.flatMap((node) => [...node.variants])),
    roles: sorted(nodes.flatMap((node) => [...node.roles])),
    ...(country ? { country } : {}),
    members: members.sort((a, b) => order(a.article, b.article) || order(a.entity, b.entity)),
    merges: distinct([...merges, ...nodes.flatMap(mergesInside)]),
  }
}

/** Persons and organizations go by their fullest name; places and peoples by the one used most. */
function fullness({ type, name }: EntityNode): number {
  return type === 'person' || type === 'organization' ? latinWords(name).length : 0
}

/** The forms that an article itself uses for one thing. */
function mergesInside({ name, type, variants }: EntityNode): Merge[] {
  return [...variants]
    .filter((variant) => variant !== name && !name.startsWith(`${variant} `))
    .map((variant) => {
      const { same, score, because } = sameName(name, variant, type)
      if (same) return { a: name, b: variant, score, because }
      return { a: name, b: variant, score: 1, because: ['one article uses both for one'] }
    })
}

function distinct(merges: readonly Merge[]): Merge[] {
  const known = new Map<string, Merge>()
  for (const merge of merges) {
    if (merge.a === merge.b) continue
    const key = [merge.a, merge.b].sort().join('\n')
    if ((known.get(key)?.score ?? -1) < merge.score) known.set(key, merge)
  }
  return [...known].sort(([a], [b]) => order(a, b)).map(([, merge]) => merge)
}

const sortKey = ({ type, name, members }: Omit<SharedEntity, 'id'>) =>
  [type, name, members[0]?.article, members[0]?.entity].join('\n')

/** Ids that can be read: "place-tiraspol"; namesakes are counted. */
function withIds(entities: readonly Omit<SharedEntity, 'id'>[]): SharedEntity[] {
  const taken = new Map<string, number>()
  return entities.map((entity) => {
    const slug = [entity.type, ...latinWords(entity.name)].join('-')
    const count = (taken.get(slug) ?? 0) + 1
    taken.set(slug, count)
    return { id: count === 1 ? slug : `${slug}-${count}`, ...entity }
  })
}

const sorted = (texts: readonly string[]) => [...new Set(texts)].sort()
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
