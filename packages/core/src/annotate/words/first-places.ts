/** The numbers of a text's words, by what tells them apart: where each stood first. Open addressing, linear. */
export class FirstPlaces {
  readonly #mask: number
  /** The number of a word and 1; 0 where a slot is free. */
  readonly #slots: Int32Array
  readonly #keys: Int32Array

  /** Room for this many words. */
  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * count + 2))
    this.#mask = size - 1
    this.#slots = new Int32Array(size)
    this.#keys = new Int32Array(count)
  }

  /** The number of the first word with this key: `number` itself where it is new. */
  of(key: number, number: number): number {
    const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
    for (let slot = (mixed ^ (mixed >>> 13)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = (this.#slots[slot] as number) - 1
      if (found >= 0 && this.#keys[found] !== key) continue
      if (found >= 0) return found
      this.#slots[slot] = number + 1
      this.#keys[number] = key
      return number
    }
  }
}
