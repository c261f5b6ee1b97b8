/**
 * Numbers from 0, each with a rank that may change: again and again the one of the greatest rank is taken, of
 * equals the lowest (a binary heap).
 */
export class GreatestFirst {
  /** The heap, members and ranks side by side. */
  readonly #members: number[] = []
  readonly #ranks: number[] = []
  readonly #rankOf: (number | undefined)[] = []

  /** Adds a member, or ranks it anew. What it was ranked before stays in the heap and is passed over. */
  put(member: number, rank: number): void {
    if (this.#rankOf[member] === rank) return
    this.#rankOf[member] = rank
    let at = this.#members.push(member) - 1
    this.#ranks.push(rank)
    for (let above = (at - 1) >> 1; at > 0 && this.#isBefore(at, above); above = (at - 1) >> 1) {
      this.#swap(at, above)
      at = above
    }
  }

  /** Takes out the first; undefined where none is left. */
  take(): number | undefined {
    while (this.#members.length > 0) {
      const [member, rank] = [this.#members[0] as number, this.#ranks[0]]
      this.#pop()
      if (this.#rankOf[member] !== rank) continue
      this.#rankOf[member] = undefined
      return member
    }
    return undefined
  }

  #pop(): void {
    this.#swap(0, this.#members.length - 1)
    this.#members.pop()
    this.#ranks.pop()
    for (let at = 0; ; ) {
      let first = at
      for (let below = 2 * at + 1; below <= 2 * at + 2; below += 1) {
        if (below < this.#members.length && this.#isBefore(below, first)) first = below
      }
      if (first === at) return
      this.#swap(at, first)
      at = first
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [one, two] = [this.#ranks[a] as number, this.#ranks[b] as number]
    return one > two || (one === two && (this.#members[a] as number) < (this.#members[b] as number))
  }

  #swap(a: number, b: number): void {
    const [member, rank] = [this.#members[a] as number, this.#ranks[a] as number]
    this.#members[a] = this.#members[b] as number
    this.#ranks[a] = this.#ranks[b] as number
    this.#members[b] = member
    this.#ranks[b] = rank
  }
}
