/** Of so many members what was made is kept: those of one group are asked for in a row, again and again. */
const most = 1024

/** What is made of members when it is asked for, what was asked for lately is kept. */
export class AtHand<T> {
  readonly #make: (member: number) => T
  readonly #made = new Map<number, T>()

  constructor(make: (member: number) => T) {
    this.#make = make
  }

  of(member: number): T {
    const known = this.#made.get(member)
    // whatever is asked for again goes after all others
    if (known !== undefined) this.#made.delete(member)
    const made = known ?? this.#make(member)
    this.#made.set(member, made)
    if (this.#made.size > most)
      for (const oldest of this.#made.keys()) {
        this.#made.delete(oldest)
        break
      }
    return made
  }
}
