import type { InParts } from '../in-parts.ts'

/** Two of many by their numbers, and how sure it is that they are one, 0 to 1. */
export interface Compared {
  readonly a: number
  readonly b: number
  readonly sure: number
}

/**
 * With whom each of many was compared, and how sure it is that the two are one: the surest first. In a few arrays, for
 * a large story has hundreds of thousands of pairs. Whoever looks at a member goes from `startOf` to `endOf`.
 */
export class Partners {
  readonly #ends: Int32Array
  /** The partners, and which of the pairs each makes. */
  readonly others: Int32Array
  readonly pairs: Int32Array
  readonly sure: Float64Array

  private constructor(size: number, pairs: readonly Compared[]) {
    this.#ends = new Int32Array(size)
    this.others = new Int32Array(2 * pairs.length)
    this.pairs = new Int32Array(2 * pairs.length)
    this.sure = new Float64Array(2 * pairs.length)
  }

  /** Of so many members, numbered from 0, with pauses. */
  static *of(size: number, pairs: readonly Compared[]): InParts<Partners> {
    const partners = new Partners(size, pairs)
    const rows = Array.from({ length: size }, (): number[] => [])
    for (const [pair, { a, b }] of pairs.entries()) {
      rows[a]?.push(pair)
      rows[b]?.push(pair)
    }
    let end = 0
    for (const [member, row] of rows.entries()) {
      row.sort((one, two) => (pairs[two] as Compared).sure - (pairs[one] as Compared).sure)
      for (const pair of row) partners.#put(end++, member, pair, pairs[pair] as Compared)
      partners.#ends[member] = end
      yield
    }
    return partners
  }

  #put(at: number, member: number, pair: number, { a, b, sure }: Compared): void {
    this.others[at] = a === member ? b : a
    this.pairs[at] = pair
    this.sure[at] = sure
  }

  startOf(member: number): number {
    return this.#ends[member - 1] ?? 0
  }

  /** After its last partner. */
  endOf(member: number): number {
    return this.#ends[member] as number
  }

  /** After the last with which it is one so surely at least. */
  endOfSure(member: number, least: number): number {
    let [low, high] = [this.startOf(member), this.endOf(member)]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sure[middle] as number) >= least) low = middle + 1
      else high = middle
    }
    return low
  }
}
