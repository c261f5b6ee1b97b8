import { placeIn } from './sorted.ts'

/**
 * Members filed under keys, those of one key in a fixed order. Two members meet where, under some key, one of
 * them is among the first `most`: so a key that all share makes no pairs of all with all, and who meets whom
 * does not depend on who came first.
 */
export class Postings {
  readonly #order: (a: number, b: number) => number
  readonly #most: number
  /** A lone holder is not worth a list. */
  readonly #holders = new Map<number, number | number[]>()
  readonly #keysOf = new Map<number, readonly number[]>()

  constructor(order: (a: number, b: number) => number, most: number) {
    this.#order = order
    this.#most = most
  }

  has(member: number): boolean {
    return this.#keysOf.has(member)
  }

  /** Files a member; returns those that no longer are among the first under some key. */
  put(member: number, keys: readonly number[]): number[] {
    const distinct = [...new Set(keys)]
    this.#keysOf.set(member, distinct)
    const moved: number[] = []
    for (const key of distinct) {
      const holders = this.#holders.get(key)
      if (holders === undefined) this.#holders.set(key, member)
      else if (typeof holders === 'number') {
        this.#holders.set(key, [holders, member].sort(this.#order))
      } else {
        const at = placeIn(holders, member, this.#order)
        holders.splice(at, 0, member)
        const last = holders[this.#most]
        if (at < this.#most && last !== undefined) moved.push(last)
      }
    }
    return moved
  }

  /** Takes a member out; returns those that now are among the first under some key. */
  take(member: number): number[] {
    const moved: number[] = []
    for (const key of this.#keysOf.get(member) ?? []) {
      const holders = this.#holders.get(key)
      if (holders === undefined || typeof holders === 'number') this.#holders.delete(key)
      else {
        const at = placeIn(holders, member, this.#order)
        holders.splice(at, 1)
        const last = holders[this.#most - 1]
        if (at < this.#most && last !== undefined) moved.push(last)
      }
    }
    this.#keysOf.delete(member)
    return moved
  }

  /** Whom a member meets. */
  met(member: number): Set<number> {
    const met = new Set<number>()
    for (const key of this.#keysOf.get(member) ?? []) {
      const holders = this.#holders.get(key)
      if (holders === undefined || typeof holders === 'number') continue
      const first = placeIn(holders, member, this.#order) < this.#most
      const end = first ? holders.length : this.#most
      for (let at = 0; at < end; at += 1) met.add(holders[at] as number)
    }
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
