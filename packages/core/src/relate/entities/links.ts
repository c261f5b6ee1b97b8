import { compareText } from '../../model/compare-text.ts'
import type { Merge } from '../../model/entity.ts'
import { Growth } from '../grouping/growth.ts'
import { keyOf } from '../grouping/key-of.ts'
import { Postings } from '../grouping/postings.ts'
import { eachInParts, type InParts } from '../in-parts.ts'
import { nodeKeys } from './node-keys.ts'
import type { EntityNode } from './nodes.ts'
import type { OwnerWords } from './owners.ts'
import { compareNames, isShort, mergeNodes, type Names } from './same-entity.ts'

/** Under a key that more nodes share, each is compared with the first so many: whole names come first. */
const mostCompared = 32

const nothing: ReadonlyMap<number, Merge> = new Map()

/** The nodes that were compared anew, and those that now are one with others than before, or otherwise surely. */
export interface Linked {
  readonly compared: readonly number[]
  readonly relinked: ReadonlySet<number>
}

/** Which nodes may be one by their names, and which are, kept up to date. */
export class EntityLinks {
  readonly #nodes: EntityNode[] = []
  readonly #numberOf = new Map<EntityNode, number>()
  readonly #names = new Map<number, Map<number, Names>>()
  readonly #merges = new Map<number, Map<number, Merge>>()
  readonly #growth = new Growth(() => this.#nodes.length)
  readonly #postings = new Postings(
    (a, b) => wholeFirst(this.at(a), this.at(b)),
    mostCompared,
    undefined,
    this.#growth,
  )

  numberOf(node: EntityNode): number {
    const known = this.#numberOf.get(node)
    if (known !== undefined) return known
    const number = this.#nodes.push(node) - 1
    this.#numberOf.set(node, number)
    return number
  }

  at(number: number): EntityNode {
    return this.#nodes[number] as EntityNode
  }

  /** What a node is one with, and why. */
  of(node: number): ReadonlyMap<number, Merge> {
    return this.#merges.get(node) ?? nothing
  }

  /** Why two nodes are one, if they are. */
  between(a: EntityNode, b: EntityNode): Merge | undefined {
    return this.of(this.numberOf(a)).get(this.numberOf(b))
  }

  /**
   * Compares anew: nodes with other forms than before (or another way to compare them) by name, and those that
   * keep other company by what else speaks for them, with pauses.
   */
  *update(
    reformed: ReadonlySet<number>,
    touched: ReadonlySet<number>,
    owners: OwnerWords,
  ): InParts<Linked> {
    const unsure = new Set(reformed)
    for (const node of reformed) {
      if (!this.#postings.has(node)) this.#growth.count()
      for (const moved of this.#postings.take(node)) unsure.add(moved)
      for (const other of this.#names.get(node)?.keys() ?? []) unlink(this.#names, node, other)
      const keys = nodeKeys(this.at(node)).map(keyOf)
      for (const moved of this.#postings.put(node, keys)) unsure.add(moved)
    }
    for (const node of unsure) {
      this.#compareNames(node, unsure, owners)
      yield
    }
    const changed = new Set([...unsure, ...touched])
    const compared = [...changed]
    const before = new Map<number, ReadonlyMap<number, Merge>>()
    for (const node of compared) {
      const links = this.of(node)
      if (links.size > 0) before.set(node, new Map(links))
    }
    for (const [node, links] of before) {
      for (const other of links.keys()) unlink(this.#merges, node, other)
    }
    yield* eachInParts(compared, (node) => this.#merge(node, changed))
    const relinked = new Set<number>()
    for (const node of compared) {
      const [was, now] = [before.get(node) ?? nothing, this.of(node)]
      for (const links of [was, now]) {
        for (const other of links.keys()) {
          if (was.get(other)?.score !== now.get(other)?.score) relinked.add(node).add(other)
        }
      }
    }
    return { compared, relinked }
  }

  #compareNames(node: number, unsure: ReadonlySet<number>, owners: OwnerWords): void {
    const met = this.#postings.met(node)
    const known = this.#names.get(node)
    for (const other of known?.keys() ?? []) if (!met.has(other)) unlink(this.#names, node, other)
    for (const other of met) {
      if ((unsure.has(other) && other < node) || known?.has(other)) continue
      const [a, b] = this.#inOrder(node, other)
      const names = compareNames(a, b, owners)
      if (names) link(this.#names, node, other, names)
    }
  }

  #merge(node: number, changed: ReadonlySet<number>): void {
    for (const [other, names] of this.#names.get(node) ?? []) {
      if (changed.has(other) && other < node) continue
      const [a, b] = this.#inOrder(node, other)
      const merge = mergeNodes(a, b, names)
      if (merge) link(this.#merges, node, other, merge)
    }
  }

  #inOrder(node: number, other: number): [EntityNode, EntityNode] {
    const [one, two] = [this.at(node), this.at(other)]
    return one.identity < two.identity ? [one, two] : [two, one]
  }
}

function wholeFirst(a: EntityNode, b: EntityNode): number {
  return Number(isShort(a)) - Number(isShort(b)) || compareText(a.identity, b.identity)
}

type Links<T> = Map<number, Map<number, T>>

function link<T>(links: Links<T>, a: number, b: number, what: T): void {
  links.set(a, (links.get(a) ?? new Map<number, T>()).set(b, what))
  links.set(b, (links.get(b) ?? new Map<number, T>()).set(a, what))
}

function unlink<T>(links: Links<T>, a: number, b: number): void {
  links.get(a)?.delete(b)
  links.get(b)?.delete(a)
}
