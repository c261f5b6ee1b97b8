/** A learned linear tagger: one row of scores for each hashed feature, one column for each label. */
export interface Weights {
  readonly labels: readonly string[]
  /** Rows: a power of two. */
  readonly rows: number
  /** rows × labels, row by row. */
  readonly table: Int8Array
  /** The bytes of the table and a few more after it, so that four labels can be read at once everywhere. */
  readonly lanes: DataView
  /** labels × labels: how well a label follows another, row by row; empty where that is not learned. */
  readonly transitions: Int8Array
}

/**
 * Weights as they are kept in a file: pairs (zeros before it, the value: 0, -1, 1, -2 … as 0, 1, 2, 3 …) in digits of
 * printable ASCII, so that most numbers are one character and nothing has to be escaped. A digit is a letter's place
 * from `#` on, without the backslash; digits below ENDS end a number, the others go on with it, the lowest first.
 */
export interface PackedWeights {
  readonly labels: readonly string[]
  readonly rows: number
  readonly table: string
  readonly transitions: string
}

export function unpackWeights({ labels, rows, table, transitions }: PackedWeights): Weights {
  const unpacked = unpack(table, rows * labels.length)
  return {
    labels,
    rows,
    table: unpacked,
    lanes: new DataView(unpacked.buffer),
    transitions: unpack(transitions, transitions === '' ? 0 : labels.length ** 2),
  }
}

/** How many digits end a number, and how many go on. */
export const ENDS = 80
export const GOES_ON = 11
export const FIRST_DIGIT = 35
export const BACKSLASH = 92

/** Bytes that a read of four labels can reach over the end. */
const over = 3

function unpack(packed: string, length: number): Int8Array<ArrayBuffer> {
  const values = new Int8Array(new ArrayBuffer(length + over), 0, length)
  let at = 0
  let number = 0
  let scale = 1
  let isValue = false
  for (let read = 0; read < packed.length; read++) {
    const code = packed.charCodeAt(read)
    const digit = code - (code > BACKSLASH ? FIRST_DIGIT + 1 : FIRST_DIGIT)
    if (digit >= ENDS) {
      number += (digit - ENDS) * scale
      scale *= GOES_ON
      continue
    }
    number += digit * scale
    if (isValue) values[at++] = (number >>> 1) ^ -(number & 1)
    else at += number
    isValue = !isValue
    number = 0
    scale = 1
  }
  return values
}
