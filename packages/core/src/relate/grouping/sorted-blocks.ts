import { keepSorted, placeIn } from './sorted.ts'

/** A block that would hold more than this is halved. */
const most = 512

/**
 * A sorted list that never changes: one with other things in it shares with it all blocks in which nothing changed, so that
 * one more of a million costs as much as one more of a thousand.
 *
 *     [a b c] [d e f] [g h i]
 *        │       ╲       │
 *     [a b c] [d e+ f] [g h i]
 */
export class SortedBlocks<T> implements Iterable<T> {
  readonly #order: (a: T, b: T) => number
  readonly #blocks: readonly (readonly T[])[]

  constructor(order: (a: T, b: T) => number, blocks: readonly (readonly T[])[] = []) {
    this.#order = order
    this.#blocks = blocks
  }

  /** With some of its things taken out and others put in. */
  with(gone: Iterable<T>, fresh: Iterable<T>): SortedBlocks<T> {
    const [left, come] = [this.#byBlock(gone), this.#byBlock(fresh)]
    if (left.size + come.size === 0) return this
    const blocks = [...this.#blocks]
    // from the last on, so that no block before is moved
    const touched = [...new Set([...left.keys(), ...come.keys()])].sort((a, b) => b - a)
    for (const at of touched) {
      const kept = keepSorted(blocks[at] ?? [], left.get(at) ?? [], come.get(at) ?? [], this.#order)
      blocks.splice(at, 1, ...halved(kept))
    }
    return new SortedBlocks(this.#order, blocks)
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const block of this.#blocks) yield* block
  }

  /** Things by the block in which they stand, or would stand. */
  #byBlock(things: Iterable<T>): Map<number, T[]> {
    const byLast = (block: readonly T[], thing: T) => this.#order(block.at(-1) as T, thing)
    return Map.groupBy(things, (thing) =>
      Math.max(0, Math.min(placeIn(this.#blocks, thing, byLast), this.#blocks.length - 1)),
    )
  }
}

/** In blocks that are not too long; what is empty is no block. */
function halved<T>(things: readonly T[]): (readonly T[])[] {
  const count = Math.ceil(things.length / most)
  const size = Math.ceil(things.length / Math.max(1, count))
  return Array.from({ length: count }, (_, at) => things.slice(at * size, (at + 1) * size))
}
