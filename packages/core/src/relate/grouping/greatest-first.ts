/**
 * Numbers from 0, each with a rank that may change: again and again the one of the greatest rank is taken, of
 * equals the lowest (a binary heap).
 */
export class GreatestFirst {
  readonly #heap: { readonly member: number; readonly rank: number }[] = []
  readonly #rankOf = new Map<number, number>()

  /** Adds a member, or ranks it anew. What it was ranked before stays in the heap and is passed over. */
  put(member: number, rank: number): void {
    if (this.#rankOf.get(member) === rank) return
    this.#rankOf.set(member, rank)
    let at = this.#heap.push({ member, rank }) - 1
    for (let above = (at - 1) >> 1; at > 0 && this.#isBefore(at, above); above = (at - 1) >> 1) {
      this.#swap(at, above)
      at = above
    }
  }

  /** Takes out the first; undefined where none is left. */
  take(): number | undefined {
    while (this.#heap.length > 0) {
      const { member, rank } = this.#pop()
      if (this.#rankOf.get(member) !== rank) continue
      this.#rankOf.delete(member)
      return member
    }
    return undefined
  }

  #pop(): { member: number; rank: number } {
    this.#swap(0, this.#heap.length - 1)
    const top = this.#heap.pop() ?? { member: 0, rank: 0 }
    for (let at = 0; ; ) {
      let first = at
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < this.#heap.length && this.#isBefore(below, first)) first = below
      }
      if (first === at) return top
      this.#swap(at, first)
      at = first
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [one, two] = [this.#at(a), this.#at(b)]
    return one.rank > two.rank || (one.rank === two.rank && one.member < two.member)
  }

  #swap(a: number, b: number): void {
    const [one, two] = [this.#at(a), this.#at(b)]
    this.#heap[a] = two
    this.#heap[b] = one
  }

  #at(place: number): { readonly member: number; readonly rank: number } {
    return this.#heap[place] as { readonly member: number; readonly rank: number }
  }
}
