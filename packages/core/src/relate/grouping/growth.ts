/** Arrays from so many bytes on are kept where engines do not count them. */
const large = 2 ** 20

/**
 * Memory for arrays that are kept. Engines collect garbage for every 64 MB that the arrays of a thread grow by, and look
 * through all that there is each time; what threads can share is not counted, whether any other has it or not.
 */
export function memoryOf(bytes: number): ArrayBufferLike {
  const isShared = bytes >= large && typeof SharedArrayBuffer === 'function'
  return isShared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes)
}

/** Room for this many whole numbers. */
export function roomForWhole(numbers: number): Int32Array {
  return new Int32Array(memoryOf(numbers * Int32Array.BYTES_PER_ELEMENT))
}

/** From so many on, those that came tell how much room those that are to come take. */
const enough = 100
/** What is added to that: they need not be alike. */
const slack = 1.1

/**
 * How much room arrays get that members are put into, one after the other. Where it is known how many are to come, they
 * get room for all of them, and are not copied again and again. Else they get twice what they had.
 */
export class Growth {
  readonly #total: () => number
  #come = 0

  /** `total` says how many there are, whether they came or not. */
  constructor(total: () => number = () => 0) {
    this.#total = total
  }

  /** One more came. */
  count(): void {
    this.#come += 1
  }

  /** The room that an array gets in which there is too little; both in numbers. */
  roomFor(needed: number, room: number): number {
    const share = this.#come < enough ? 1 : this.#total() / this.#come
    return Math.max(needed, 2 * room, Math.ceil(slack * share * needed))
  }
}
