import { Growth, roomForWhole } from './growth.ts'

/** Slots at first; always a power of two. */
const least = 1024
/** A key is kept as one more than it is: what was never written is free. */
const free = 0

/**
 * Whole numbers by key, both from 0: a Map for millions of keys that takes a fifth of its room, and more keys than a Map can
 * hold (open addressing with linear probing, Knuth 6.4). A value stands after its key:
 *
 *     key value  ·  ·  key value  key value  ·  ·
 */
export class KeyTable {
  readonly #growth: Growth
  #slots = roomForWhole(2 * least)
  #size = 0

  constructor(growth = new Growth()) {
    this.#growth = growth
  }

  get(key: number): number | undefined {
    const slot = this.#slotOf(key)
    return this.#slots[slot] === free ? undefined : this.#slots[slot + 1]
  }

  set(key: number, value: number): void {
    let slot = this.#slotOf(key)
    if (this.#slots[slot] === free) {
      if (8 * (this.#size + 1) > 3 * this.#slots.length) {
        this.#grow()
        slot = this.#slotOf(key)
      }
      this.#slots[slot] = key + 1
      this.#size += 1
    }
    this.#slots[slot + 1] = value
  }

  /** Takes a key out, and moves up those after it that were kept from its slot. */
  delete(key: number): void {
    let gap = this.#slotOf(key)
    if (this.#slots[gap] === free) return
    this.#size -= 1
    const last = this.#slots.length - 1
    for (let at = (gap + 2) & last; this.#slots[at] !== free; at = (at + 2) & last) {
      const home = this.#homeOf((this.#slots[at] as number) - 1)
      if (((at - home) & last) < ((at - gap) & last)) continue
      this.#slots[gap] = this.#slots[at] as number
      this.#slots[gap + 1] = this.#slots[at + 1] as number
      gap = at
    }
    this.#slots[gap] = free
  }

  /** Where a key stands, or would stand. */
  #slotOf(key: number): number {
    const last = this.#slots.length - 1
    let slot = this.#homeOf(key)
    while (this.#slots[slot] !== free && this.#slots[slot] !== key + 1) slot = (slot + 2) & last
    return slot
  }

  /** Keys that follow each other are spread (Fibonacci hashing, Knuth 6.4). */
  #homeOf(key: number): number {
    return ((Math.imul(key, 0x9e3779b1) >>> 5) << 1) & (this.#slots.length - 1)
  }

  #grow(): void {
    const slots = this.#slots
    const room = this.#growth.roomFor(Math.ceil((8 * this.#size) / 3), slots.length)
    this.#slots = roomForWhole(2 ** Math.ceil(Math.log2(room)))
    for (let at = 0; at < slots.length; at += 2) {
      if (slots[at] === free) continue
      const slot = this.#slotOf((slots[at] as number) - 1)
      this.#slots[slot] = slots[at] as number
      this.#slots[slot + 1] = slots[at + 1] as number
    }
  }
}
