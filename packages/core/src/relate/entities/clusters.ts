import { compareText } from '../../model/compare-text.ts'
import type { Merge } from '../../model/entity.ts'
import type { EntityNode } from './nodes.ts'
import { areOtherPersons, isShort } from './same-entity.ts'

/** Nodes held to be one entity, and why. */
export interface Cluster {
  readonly nodes: EntityNode[]
  /** Those along which they were joined. */
  readonly links: Link[]
}

interface Draft extends Cluster {
  /** What no other member may contradict. */
  onMap: string | null
  country: string | null
  readonly wholePersons: EntityNode[]
  /** Whether a reviewer joined what may look different. */
  decided: boolean
}

export interface Link {
  readonly a: EntityNode
  readonly b: EntityNode
  readonly merge: Merge
  /** A reviewer's word: nothing contradicts it. */
  readonly decided: boolean
}

/**
 * Joins nodes along the links, the surest first. A link is not followed where any two nodes that it would
 * bring together are known to be different: what is alike pair by pair does not chain into what is not.
 */
export function clusterNodes(
  nodes: readonly EntityNode[],
  links: readonly Link[],
  apart: ReadonlyMap<EntityNode, ReadonlySet<EntityNode>>,
): Cluster[] {
  const clusterOf = new Map<EntityNode, Draft>(nodes.map((node) => [node, alone(node)]))
  for (const link of links.toSorted(surestFirst)) {
    const { a, b, decided } = link
    const [one, other] = [clusterOf.get(a), clusterOf.get(b)]
    if (!one || !other) continue
    if (one !== other) {
      if (keptApart(one, other, apart) || (!decided && contradict(one, other))) continue
      const [into, from] = one.nodes.length >= other.nodes.length ? [one, other] : [other, one]
      join(into, from)
      into.decided ||= decided
      for (const node of from.nodes) clusterOf.set(node, into)
      into.links.push(link)
    }
  }
  return [...new Set(nodes.map((node) => clusterOf.get(node)))].filter((one) => one !== undefined)
}

function alone(node: EntityNode): Draft {
  const wholePersons = node.type === 'person' && !isShort(node) ? [node] : []
  const { onMap, country } = node
  return { nodes: [node], links: [], onMap, country, wholePersons, decided: false }
}

function join(into: Draft, from: Draft): void {
  into.nodes.push(...from.nodes)
  into.links.push(...from.links)
  into.wholePersons.push(...from.wholePersons)
  into.onMap ??= from.onMap
  into.country ??= from.country
  into.decided ||= from.decided
}

function contradict(a: Draft, b: Draft): boolean {
  if (a.onMap !== null && b.onMap !== null && a.onMap !== b.onMap) return true
  if (a.country !== null && b.country !== null && a.country !== b.country) return true
  const [ones, others] = [a.wholePersons, b.wholePersons]
  if (a.decided || b.decided) {
    const known = ones.length > 0 && others.length > 0
    return known && ones.every((one) => others.every((other) => areOtherPersons(one, other)))
  }
  return ones.some((one) => others.some((other) => areOtherPersons(one, other)))
}

function keptApart(
  a: Draft,
  b: Draft,
  apart: ReadonlyMap<EntityNode, ReadonlySet<EntityNode>>,
): boolean {
  if (apart.size === 0) return false
  return a.nodes.some((one) => b.nodes.some((other) => apart.get(one)?.has(other)))
}

function surestFirst(a: Link, b: Link): number {
  return (
    Number(b.decided) - Number(a.decided) ||
    b.merge.score - a.merge.score ||
    compareText(a.a.identity, b.a.identity) ||
    compareText(a.b.identity, b.b.identity)
  )
}
