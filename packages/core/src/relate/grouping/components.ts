/** What is linked, directly or through others, kept up to date as links come and go. */
export class Components {
  readonly #neighbours: (member: number) => Iterable<number>
  readonly #groupOf = new Map<number, readonly number[]>()

  constructor(neighbours: (member: number) => Iterable<number>) {
    this.#neighbours = neighbours
  }

  /** Groups anew what the changed members belong to or belonged to. */
  regroup(changed: Iterable<number>): { gone: Set<readonly number[]>; made: number[][] } {
    const gone = new Set<readonly number[]>()
    const open: number[] = []
    const leave = (member: number) => {
      const group = this.#groupOf.get(member)
      if (!group || gone.has(group)) return
      gone.add(group)
      open.push(...group)
    }
    for (const member of changed) {
      open.push(member)
      leave(member)
    }
    const made: number[][] = []
    const reached = new Set<number>()
    for (let at = 0; at < open.length; at += 1) {
      const seed = open[at] as number
      if (reached.has(seed)) continue
      reached.add(seed)
      const group = [seed]
      for (let next = 0; next < group.length; next += 1) {
        const member = group[next] as number
        leave(member)
        for (const other of this.#neighbours(member)) {
          if (reached.has(other)) continue
          reached.add(other)
          group.push(other)
        }
      }
      made.push(group)
    }
    for (const group of made) for (const member of group) this.#groupOf.set(member, group)
    return { gone, made }
  }
}
