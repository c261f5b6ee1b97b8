import type { Kin } from '../model/kin.ts'
import { fromBase64 } from './from-base64.ts'

/** The kin of a stem that stand with it; null where there are none. The same object for the same stem. */
export type KinOf = (stem: string) => Kin | null

/**
 * Kin as they are kept in a file: stems joined by spaces, then in base64, for each stem in turn, how many kin stand with it
 * and how far each is after the one before, seven bits a byte, the lowest first.
 */
export interface PackedKin {
  readonly stems: string
  readonly bytes: string
}

/** Reads a packed table when it is first asked, and the kin of a stem when they are. */
export function unpackKin(packed: PackedKin): KinOf {
  let table: Table | null = null
  const known = new Map<string, Kin>()
  return (stem) => {
    table ??= new Table(packed)
    const kin = known.get(stem) ?? table.read(stem)
    if (kin) known.set(stem, kin)
    return kin
  }
}

class Table {
  readonly #stems: readonly string[]
  readonly #bytes: Uint8Array
  /** Where the kin of each stem that has any begin. */
  readonly #starts = new Map<string, number>()

  constructor({ stems, bytes }: PackedKin) {
    this.#stems = stems.split(' ')
    this.#bytes = fromBase64(bytes)
    let at = 0
    for (const stem of this.#stems) {
      let [left, next] = this.#number(at)
      if (left > 0) this.#starts.set(stem, at)
      for (; left > 0; left -= 1) [, next] = this.#number(next)
      at = next
    }
  }

  read(stem: string): Kin | null {
    const start = this.#starts.get(stem)
    if (start === undefined) return null
    let [left, next] = this.#number(start)
    let place = 0
    const same: string[] = []
    for (; left > 0; left -= 1) {
      const [step, behind] = this.#number(next)
      place += step
      next = behind
      same.push(this.#stems[place] ?? '')
    }
    return { stem, same }
  }

  /** The number that begins at a byte, and where the next one begins. */
  #number(from: number): [number, number] {
    let [value, at] = [0, from]
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[at++] ?? 0
      value += (byte & 0x7f) << shift
      if (byte < 0x80) return [value, at]
    }
  }
}
