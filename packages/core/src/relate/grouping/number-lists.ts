import { Growth, roomForWhole } from './growth.ts'

/** Room at first, in numbers. */
const least = 1024
/** The smallest size of a list: its head and three numbers. */
const smallest = 2
/** The head of a list: from this bit on what size its room is of, below how many numbers it holds. */
const roomBit = 26
const lengthBits = (1 << roomBit) - 1
/** No room. */
const none = -1

/**
 * Millions of short lists of whole numbers in one array, so that the garbage collector has nothing to look through. A list is
 * known by where its head stands; one that outgrows its room moves to more, and leaves its own to the next of that size.
 *
 *     head  a  b  ·  head  c  ·  ·  head  d  e  f  g  ·
 *     └─ 4 ────────┘ └─ 4 ────────┘ └─ 6 ──────────────┘
 */
export class NumberLists {
  readonly #growth: Growth
  #numbers = roomForWhole(least)
  #end = 0
  /** The first free room of each size, which holds where the next is. */
  readonly #free = new Int32Array(2 * roomBit + 1).fill(none)

  constructor(growth = new Growth()) {
    this.#growth = growth
  }

  /** Makes a list; returns where it is. */
  make(numbers: ArrayLike<number>): number {
    let size = smallest
    while (roomOf(size) <= numbers.length) size += 1
    const list = this.#take(size)
    this.#numbers[list] = (size << roomBit) | numbers.length
    this.#numbers.set(numbers, list + 1)
    return list
  }

  lengthOf(list: number): number {
    return (this.#numbers[list] as number) & lengthBits
  }

  /** The number at a place from 0; where the list is that short. */
  at(list: number, place: number): number {
    return this.#numbers[list + 1 + place] as number
  }

  /** All of a list, as it stands: what comes to any list later may move it. */
  of(list: number): Int32Array {
    return this.#numbers.subarray(list + 1, list + 1 + this.lengthOf(list))
  }

  /** Puts a number at a place, those from there on after it; returns where the list is now. */
  insert(list: number, place: number, number: number): number {
    const head = this.#numbers[list] as number
    const [size, length] = [head >>> roomBit, head & lengthBits]
    if (roomOf(size) <= length + 1) {
      const moved = this.#take(size + 1)
      this.#numbers.copyWithin(moved + 1, list + 1, list + 1 + length)
      this.#numbers[moved] = ((size + 1) << roomBit) | length
      this.drop(list)
      return this.insert(moved, place, number)
    }
    this.#numbers.copyWithin(list + 2 + place, list + 1 + place, list + 1 + length)
    this.#numbers[list + 1 + place] = number
    this.#numbers[list] = head + 1
    return list
  }

  /** Takes out the number at a place; a list keeps its room. */
  remove(list: number, place: number): void {
    const end = list + 1 + this.lengthOf(list)
    this.#numbers.copyWithin(list + 1 + place, list + 2 + place, end)
    this.#numbers[list] = (this.#numbers[list] as number) - 1
  }

  /** Gives a list up. */
  drop(list: number): void {
    const size = (this.#numbers[list] as number) >>> roomBit
    this.#numbers[list] = this.#free[size] as number
    this.#free[size] = list
  }

  /** Room of a size: where it begins. */
  #take(size: number): number {
    const free = this.#free[size] as number
    if (free !== none) {
      this.#free[size] = this.#numbers[free] as number
      return free
    }
    const list = this.#end
    this.#end += roomOf(size)
    if (this.#end > this.#numbers.length) {
      const numbers = roomForWhole(this.#growth.roomFor(this.#end, this.#numbers.length))
      numbers.set(this.#numbers)
      this.#numbers = numbers
    }
    return list
  }
}

/** How many numbers there is room for in each size, with the head: 4, 6, 8, 12, 16, 24 … */
function roomOf(size: number): number {
  return (2 + (size & 1)) << (size >> 1)
}
