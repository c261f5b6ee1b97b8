import { ReadError } from '../../model/errors.ts'
import { Checksum } from './checksum.ts'

/** So many bytes are kept: the head of the next part stands behind what is looked at. */
const RECENT = 1024

/** Holds what the parts of a gzip unpack to against the checksum and the length that stand behind each. */
export class PartChecks {
  #checksum = new Checksum()
  /** the packed bytes that came last, and how many came in all */
  #recent = new Uint8Array()
  #seen = 0
  /** where the parts end that are not what was packed */
  readonly #damages: number[] = []

  pack(step: Uint8Array): void {
    const kept = this.#recent.subarray(-RECENT)
    const recent = new Uint8Array(kept.length + step.length)
    recent.set(kept)
    recent.set(step, kept.length)
    this.#recent = recent
    this.#seen += step.length
  }

  unpack(bytes: Uint8Array): void {
    this.#checksum.add(bytes)
  }

  /** Another part begins at this offset. */
  begin(offset: number): void {
    const end = this.#recent.length - (this.#seen - offset)
    const expected = [...this.#checksum.crc, ...this.#checksum.length]
    const from = end - expected.length
    if (from >= 0 && expected.some((byte, i) => byte !== this.#recent[from + i]))
      this.#damages.push(offset)
    this.#checksum = new Checksum()
  }

  /** What the last part and those before lack; null where all are whole. It ends in `tail`, behind which more zeros stand. */
  lack(tail: Uint8Array, zeros: number): ReadError | null {
    const { crc, length } = this.#checksum
    if (!endsIn(length, tail, zeros))
      return new ReadError(
        'invalid',
        'the gzip data break off at their end: the text may lack some',
        this.#seen,
      )
    const last = endsIn([...crc, ...length], tail, zeros) ? [] : [this.#seen]
    const [first, ...others] = [...this.#damages, ...last]
    if (first === undefined) return null
    const more = others.length > 0 ? ` and in ${others.length} other parts` : ''
    return new ReadError(
      'invalid',
      `the gzip data are damaged before byte ${first}${more}: the text may not be what was packed`,
      first,
    )
  }
}

function endsIn(ending: readonly number[], tail: Uint8Array, zeros: number): boolean {
  const length = ending.findLastIndex((byte) => byte !== 0) + 1
  const isSame = ending
    .slice(0, length)
    .every((byte, i) => byte === (tail[tail.length - length + i] ?? 0))
  return isSame && zeros >= ending.length - length
}
