import { KeyTable } from './key-table.ts'
import { placeIn } from './sorted.ts'

/** A list shorter than this is made anew when it grows: one that is added to holds room for sixteen more. */
const short = 16

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
  /** By key a lone holder, or below 0 the place of a list: a lone holder is not worth one. */
  readonly #holders = new KeyTable()
  readonly #lists: number[][] = []
  readonly #free: number[] = []
  readonly #keysOf = new Map<number, Int32Array>()

  /**
   * Members are numbers from 0, keys whole numbers from 0 below 2³⁰. Two that have only keys of more than `few`
   * holders in common (at most `most`) must be so brought together under `crowded` of them.
   */
  constructor(
    order: (a: number, b: number) => number,
    most: number,
    { few, crowded }: Crowds = { few: most, crowded: 1 },
  ) {
    this.#order = order
    this.#most = most
    this.#few = few
    this.#crowded = crowded
  }

  has(member: number): boolean {
    return this.#keysOf.has(member)
  }

  /** Files a member; returns those that may no longer meet all whom they met. */
  put(member: number, keys: readonly number[]): number[] {
    const distinct = Int32Array.from(new Set(keys)).sort()
    this.#keysOf.set(member, distinct)
    const moved: number[] = []
    for (const key of distinct) {
      const lone = this.#holders.get(key)
      if (lone === undefined) this.#holders.set(key, member)
      else if (lone >= 0) this.#holders.set(key, this.#keep([lone, member].sort(this.#order)))
      else {
        const holders = this.#lists[~lone] as number[]
        const at = placeIn(holders, member, this.#order)
        if (holders.length < short) this.#lists[~lone] = holders.toSpliced(at, 0, member)
        else holders.splice(at, 0, member)
        moved.push(...this.#movedBy(this.#lists[~lone] as number[], at))
      }
    }
    return moved
  }

  /** Takes a member out; returns those that now may meet others. */
  take(member: number): number[] {
    const moved: number[] = []
    for (const key of this.#keysOf.get(member) ?? []) {
      const lone = this.#holders.get(key) ?? member
      if (lone >= 0) {
        this.#holders.delete(key)
        continue
      }
      const holders = this.#lists[~lone] as number[]
      const at = placeIn(holders, member, this.#order)
      moved.push(...this.#movedBy(holders, at))
      holders.splice(at, 1)
      if (holders.length > 1) continue
      this.#holders.set(key, holders[0] as number)
      this.#free.push(~lone)
    }
    this.#keysOf.delete(member)
    return moved
  }

  /** Keeps a list; returns its place as a number below 0. */
  #keep(holders: number[]): number {
    const place = this.#free.pop() ?? this.#lists.length
    this.#lists[place] = holders
    return ~place
  }

  /** Of the holders of a key those that meet others with than without the one at this place. */
  #movedBy(holders: readonly number[], at: number): readonly number[] {
    if (holders.length === this.#few + 1 && this.#crowded > 1) return holders
    return at < this.#most ? holders.slice(this.#most, this.#most + 1) : []
  }

  /** Whether two members meet: the same as to look for one among those whom the other meets, without all the others. */
  meets(one: number, other: number): boolean {
    const [a, b] = [this.#keysOf.get(one), this.#keysOf.get(other)]
    if (!a || !b) return false
    let shared = 0
    for (let at = 0, to = 0; at < a.length && to < b.length; ) {
      const [key, against] = [a[at] as number, b[to] as number]
      if (key <= against) at += 1
      if (against <= key) to += 1
      if (key !== against) continue
      const holders = this.#lists[~(this.#holders.get(key) as number)] as number[]
      if (!this.#isFirst(holders, one) && !this.#isFirst(holders, other)) continue
      shared += holders.length <= this.#few ? this.#crowded : 1
      if (shared >= this.#crowded) return true
    }
    return false
  }

  /** Whether a holder is among the first. */
  #isFirst(holders: readonly number[], member: number): boolean {
    const last = holders[this.#most - 1]
    return last === undefined || this.#order(member, last) <= 0
  }

  /** Whom a member meets. */
  met(member: number): Set<number> {
    const met = new Set<number>()
    const shared = new Map<number, number>()
    for (const key of this.#keysOf.get(member) ?? []) {
      const lone = this.#holders.get(key) ?? member
      if (lone >= 0) continue
      const holders = this.#lists[~lone] as number[]
      const end = this.#isFirst(holders, member) ? holders.length : this.#most
      const enough = this.#crowded === 1 || holders.length <= this.#few
      for (let at = 0; at < end; at += 1) {
        const other = holders[at] as number
        if (enough) met.add(other)
        else shared.set(other, (shared.get(other) ?? 0) + 1)
      }
    }
    for (const [other, keys] of shared) if (keys >= this.#crowded) met.add(other)
    met.delete(member)
    return met
  }
}

/** The pairs that meet where each member, numbered from 0, stands under these keys: the lower number first. */
export function pairsMet(keys: readonly (readonly number[])[], most: number): [number, number][] {
  const postings = new Postings((a, b) => a - b, most)
  for (const [member, own] of keys.entries()) postings.put(member, own)
  return keys.flatMap((_, member) =>
    [...postings.met(member)]
      .filter((other) => other < member)
      .map((other): [number, number] => [other, member]),
  )
}
