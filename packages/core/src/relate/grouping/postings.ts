import { Growth } from './growth.ts'
import { KeyTable } from './key-table.ts'
import { NumberLists } from './number-lists.ts'

/** A key of more holders than `few` brings two together only with others of that kind: `crowded` of them. */
export interface Crowds {
  readonly few: number
  readonly crowded: number
}

/**
 * Members filed under keys, those of one key in a fixed order. Two members meet where, under some key, one of
 * them is among the first `most`: so a key that all share makes no pairs of all with all, and who meets whom
 * does not depend on who came first. A key with many holders says little: two may have to share several.
 */
export class Postings {
  readonly #order: (a: number, b: number) => number
  readonly #most: number
  readonly #few: number
  readonly #crowded: number
  /** By key a lone holder, or below 0 where the list of its holders is: a lone holder is not worth one. */
  readonly #holders: KeyTable
  /** The holders of each key in their order, and the keys of each member from the least on. */
  readonly #lists: NumberLists
  /** By member where the list of its keys is. */
  readonly #keysOf: (number | undefined)[] = []
  /** By member how many keys it was found to share with the one that is asked for; 0 as long as none is. */
  #shared = new Uint8Array(64)

  /**
   * Members are numbers from 0, keys whole numbers from 0 below 2³⁰. Two that have only keys of more than `few`
   * holders in common (at most `most`) must be so brought together under `crowded` of them.
   */
  constructor(
    order: (a: number, b: number) => number,
    most: number,
    { few, crowded }: Crowds = { few: most, crowded: 1 },
    growth = new Growth(),
  ) {
    this.#holders = new KeyTable(growth)
    this.#lists = new NumberLists(growth)
    this.#order = order
    this.#most = most
    this.#few = few
    this.#crowded = crowded
  }

  has(member: number): boolean {
    return this.#keysOf[member] !== undefined
  }

  /** Files a member; returns those that may no longer meet all whom they met. */
  put(member: number, keys: readonly number[]): number[] {
    const distinct = distinctOf(keys)
    this.#keysOf[member] = this.#lists.make(distinct)
    const moved: number[] = []
    for (const key of distinct) {
      const lone = this.#holders.get(key)
      if (lone === undefined) this.#holders.set(key, member)
      else if (lone >= 0) {
        const holders = this.#order(lone, member) < 0 ? [lone, member] : [member, lone]
        this.#holders.set(key, ~this.#lists.make(holders))
      } else {
        const at = this.#placeIn(~lone, member)
        const holders = this.#lists.insert(~lone, at, member)
        if (holders !== ~lone) this.#holders.set(key, ~holders)
        this.#noteMoved(holders, at, moved)
      }
    }
    return moved
  }

  /** Takes a member out; returns those that now may meet others. */
  take(member: number): number[] {
    const moved: number[] = []
    const keys = this.#keysOf[member]
    if (keys === undefined) return moved
    for (let of = 0; of < this.#lists.lengthOf(keys); of += 1) {
      const key = this.#lists.at(keys, of)
      const lone = this.#holders.get(key) ?? member
      if (lone >= 0) {
        this.#holders.delete(key)
        continue
      }
      const holders = ~lone
      const at = this.#placeIn(holders, member)
      this.#noteMoved(holders, at, moved)
      this.#lists.remove(holders, at)
      if (this.#lists.lengthOf(holders) > 1) continue
      this.#holders.set(key, this.#lists.at(holders, 0))
      this.#lists.drop(holders)
    }
    this.#lists.drop(keys)
    this.#keysOf[member] = undefined
    return moved
  }

  /** Where a member stands among holders, or would stand. */
  #placeIn(holders: number, member: number): number {
    let [low, high] = [0, this.#lists.lengthOf(holders)]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#order(this.#lists.at(holders, middle), member) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Notes of the holders of a key those that meet others with than without the one at this place. */
  #noteMoved(holders: number, at: number, moved: number[]): void {
    const length = this.#lists.lengthOf(holders)
    if (length === this.#few + 1 && this.#crowded > 1) {
      for (let of = 0; of < length; of += 1) moved.push(this.#lists.at(holders, of))
    } else if (at < this.#most && length > this.#most) {
      moved.push(this.#lists.at(holders, this.#most))
    }
  }

  /** Whether two members meet: the same as to look for one among those whom the other meets, without all the others. */
  meets(one: number, other: number): boolean {
    const [a, b] = [this.#keysOf[one], this.#keysOf[other]]
    if (a === undefined || b === undefined) return false
    const [endOfA, endOfB] = [this.#lists.lengthOf(a), this.#lists.lengthOf(b)]
    let shared = 0
    for (let at = 0, to = 0; at < endOfA && to < endOfB; ) {
      const [key, against] = [this.#lists.at(a, at), this.#lists.at(b, to)]
      if (key <= against) at += 1
      if (against <= key) to += 1
      if (key !== against) continue
      const holders = ~(this.#holders.get(key) as number)
      if (!this.#isFirst(holders, one) && !this.#isFirst(holders, other)) continue
      shared += this.#lists.lengthOf(holders) <= this.#few ? this.#crowded : 1
      if (shared >= this.#crowded) return true
    }
    return false
  }

  /** Whether a holder is among the first. */
  #isFirst(holders: number, member: number): boolean {
    if (this.#lists.lengthOf(holders) <= this.#most) return true
    return this.#order(member, this.#lists.at(holders, this.#most - 1)) <= 0
  }

  /** Whom a member meets. */
  met(member: number): Set<number> {
    const met = new Set<number>()
    const found: number[] = []
    const keys = this.#keysOf[member]
    if (keys === undefined) return met
    this.#makeRoom()
    for (let of = 0; of < this.#lists.lengthOf(keys); of += 1) {
      const lone = this.#holders.get(this.#lists.at(keys, of)) ?? member
      if (lone >= 0) continue
      const holders = ~lone
      const length = this.#lists.lengthOf(holders)
      const end = this.#isFirst(holders, member) ? length : this.#most
      const worth = length <= this.#few ? this.#crowded : 1
      for (let at = 0; at < end; at += 1) {
        const other = this.#lists.at(holders, at)
        const shared = this.#shared[other] as number
        if (shared >= this.#crowded) continue
        if (shared === 0) found.push(other)
        this.#shared[other] = shared + worth
        if (shared + worth >= this.#crowded) met.add(other)
      }
    }
    for (const other of found) this.#shared[other] = 0
    met.delete(member)
    return met
  }

  /** Room to count for every member. */
  #makeRoom(): void {
    if (this.#shared.length >= this.#keysOf.length) return
    this.#shared = new Uint8Array(2 * this.#keysOf.length)
  }
}

/** Room in which keys are sorted: arrays of their own for each member are more than engines clear away in passing. */
let room = new Int32Array(1024)

/** Keys once each, from the least on, until the next are asked for. */
function distinctOf(keys: readonly number[]): Int32Array {
  if (keys.length > room.length) room = new Int32Array(2 * keys.length)
  room.set(keys)
  const sorted = room.subarray(0, keys.length).sort()
  let size = 0
  for (const key of sorted) {
    if (size > 0 && sorted[size - 1] === key) continue
    sorted[size] = key
    size += 1
  }
  return sorted.subarray(0, size)
}

/** More pairs than this take minutes, and a map of them no longer holds all. */
const manyPairs = 12_000_000
/** However many keys there are, so many of the holders of one are met by all. */
const fewest = 4

/**
 * The pairs that meet where each member, numbered from 0, stands under these keys: the lower number first. Where that could make
 * more than `mostPairs`, fewer than `most` of the holders of a key are met by all.
 */
export function pairsMet(
  keys: readonly (readonly number[])[],
  most: number,
  mostPairs = manyPairs,
): [number, number][] {
  const held = keys.reduce((sum, own) => sum + own.length, 0)
  const met = Math.min(most, Math.max(fewest, Math.floor(mostPairs / Math.max(1, held))))
  const postings = new Postings((a, b) => a - b, met)
  for (const [member, own] of keys.entries()) postings.put(member, own)
  return keys.flatMap((_, member) =>
    [...postings.met(member)]
      .filter((other) => other < member)
      .map((other): [number, number] => [other, member]),
  )
}
