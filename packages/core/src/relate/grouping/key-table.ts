/** Slots at first; always a power of two. */
const least = 1024
const free = -1

/**
 * Whole numbers by key, both from 0: a Map for millions of keys that takes a fifth of its room, and more keys than a Map can
 * hold (open addressing with linear probing, Knuth 6.4).
 */
export class KeyTable {
  #keys = new Int32Array(least).fill(free)
  #values = new Int32Array(least)
  #size = 0

  get(key: number): number | undefined {
    const slot = this.#slotOf(key)
    return this.#keys[slot] === key ? this.#values[slot] : undefined
  }

  set(key: number, value: number): void {
    let slot = this.#slotOf(key)
    if (this.#keys[slot] !== key) {
      if (4 * (this.#size + 1) > 3 * this.#keys.length) {
        this.#grow()
        slot = this.#slotOf(key)
      }
      this.#keys[slot] = key
      this.#size += 1
    }
    this.#values[slot] = value
  }

  /** Takes a key out, and moves up those behind it that were kept from its slot. */
  delete(key: number): void {
    let gap = this.#slotOf(key)
    if (this.#keys[gap] !== key) return
    this.#size -= 1
    const last = this.#keys.length - 1
    for (let at = (gap + 1) & last; this.#keys[at] !== free; at = (at + 1) & last) {
      const home = homeOf(this.#keys[at] as number) & last
      if (((at - home) & last) < ((at - gap) & last)) continue
      this.#keys[gap] = this.#keys[at] as number
      this.#values[gap] = this.#values[at] as number
      gap = at
    }
    this.#keys[gap] = free
  }

  /** Where a key stands, or would stand. */
  #slotOf(key: number): number {
    const last = this.#keys.length - 1
    let slot = homeOf(key) & last
    while (this.#keys[slot] !== free && this.#keys[slot] !== key) slot = (slot + 1) & last
    return slot
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values]
    this.#keys = new Int32Array(2 * keys.length).fill(free)
    this.#values = new Int32Array(2 * keys.length)
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] as number
      if (key === free) continue
      const slot = this.#slotOf(key)
      this.#keys[slot] = key
      this.#values[slot] = values[at] as number
    }
  }
}

/** Keys that follow each other are spread (Fibonacci hashing, Knuth 6.4). */
function homeOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 5
}
