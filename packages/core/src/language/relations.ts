import type { Kin, Relation } from '../model/kin.ts'
import { fromBase64 } from './from-base64.ts'

/** How the words of a language stand to each other, by their stems. */
export interface Relations {
  /** The kin of a stem that stand with it; null where there are none. The same object for the same stem. */
  readonly kinOf: (stem: string) => Kin | null
  /** How two stems stand to each other; null where no relation is known. A stem is the same as itself. */
  readonly between: (a: string, b: string) => Relation | null
}

/**
 * Relations as they are kept in a file: stems joined by spaces, then in base64, for each stem in turn and each of its three
 * lists, how many stems it has and how far each is behind the one before, seven bits a byte, the lowest first.
 */
export interface PackedRelations {
  readonly stems: string
  readonly bytes: string
}

/** The lists of a stem, in the order in which they are packed. */
const lists = ['same', 'kind', 'opposite'] as const

/** Reads a packed table when it is first asked, and the kin of a stem when they are. */
export function unpackRelations(packed: PackedRelations): Relations {
  let table: Table | null = null
  const known = new Map<string, Kin>()

  function kinOf(stem: string): Kin | null {
    const kin = known.get(stem)
    if (kin) return kin
    table ??= new Table(packed)
    const found = table.read(stem)
    if (found) known.set(stem, found)
    return found
  }
  return {
    kinOf,
    between: (a, b) => (a === b ? 'same' : (listing(kinOf(a), b) ?? listing(kinOf(b), a))),
  }
}

/** In which list a stem's kin have another; null where they do not: the other's kin may. */
export function listing(kin: Kin | null | undefined, other: string): Relation | null {
  return lists.find((list) => kin?.[list].includes(other)) ?? null
}

class Table {
  readonly #stems: readonly string[]
  readonly #bytes: Uint8Array
  /** Where the lists of each stem begin. */
  readonly #starts = new Map<string, number>()

  constructor({ stems, bytes }: PackedRelations) {
    this.#stems = stems.split(' ')
    this.#bytes = fromBase64(bytes)
    let at = 0
    for (const stem of this.#stems) {
      this.#starts.set(stem, at)
      for (const _ of lists) {
        let [left, next] = this.#number(at)
        at = next
        for (; left > 0; left -= 1) [, at] = this.#number(at)
      }
    }
  }

  read(stem: string): Kin | null {
    let at = this.#starts.get(stem)
    if (at === undefined) return null
    const [same, kind, opposite] = lists.map(() => {
      const found: string[] = []
      let [left, next] = this.#number(at ?? 0)
      let place = 0
      for (; left > 0; left -= 1) {
        const [step, behind] = this.#number(next)
        place += step
        next = behind
        found.push(this.#stems[place] ?? '')
      }
      at = next
      return found
    })
    const kin = { stem, same: same ?? [], kind: kind ?? [], opposite: opposite ?? [] }
    return kin.same.length + kin.kind.length + kin.opposite.length > 0 ? kin : null
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
