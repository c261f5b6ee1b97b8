import type { WeightedKeys } from './weighted-keys.ts'

/** Slots at first; always a power of two. */
const least = 64
/** This many slots for each key: most keys that are not there are seen not to be at the first look. */
const slotsForEach = 4
/** A key is kept as one more than it is. */
const free = 0

/**
 * One of many lists of weighted keys, laid out so that its keys are found at once: others are held against it one after
 * the other, each in the time that its own keys take (open addressing with linear probing, Knuth 6.4).
 */
export class LaidOut {
  readonly #lists: WeightedKeys
  #list: number | undefined
  #slots = new Int32Array(2 * least)
  #last = 0

  constructor(lists: WeightedKeys) {
    this.#lists = lists
  }

  /** Lays out one of two lists, that which lies there already if it is one of them; returns the other. */
  lay(a: number, b: number): number {
    if (this.#list === b) return a
    if (this.#list !== a) this.#layOut(a)
    return b
  }

  /** Where a key stands in the list that is laid out, among the keys of all lists; -1 where it has none such. */
  placeOf(key: number): number {
    const slots = this.#slots
    let slot = (2 * key) & this.#last
    while (slots[slot] !== free) {
      if (slots[slot] === key + 1) return slots[slot + 1] as number
      slot = (slot + 2) & this.#last
    }
    return -1
  }

  #layOut(list: number): void {
    const [start, end] = [this.#lists.startOf(list), this.#lists.endOf(list)]
    let size = 2 * least
    while (size < 2 * slotsForEach * (end - start)) size *= 2
    if (size > this.#slots.length) this.#slots = new Int32Array(size)
    else this.#slots.fill(free, 0, size)
    this.#last = size - 1
    this.#list = list
    for (let place = start; place < end; place += 1) {
      const key = this.#lists.keys[place] as number
      let slot = (2 * key) & this.#last
      while (this.#slots[slot] !== free) slot = (slot + 2) & this.#last
      this.#slots[slot] = key + 1
      this.#slots[slot + 1] = place
    }
  }
}
