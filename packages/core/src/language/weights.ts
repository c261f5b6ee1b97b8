import { fromBase64 } from './from-base64.ts'

/** A learned linear tagger: one row of scores for each hashed feature, one column for each label. */
export interface Weights {
  readonly labels: readonly string[]
  /** Rows: a power of two. */
  readonly rows: number
  /** rows × labels, row by row. */
  readonly table: Int16Array
  /** labels × labels: how well a label follows another, row by row; empty where that is not learned. */
  readonly transitions: Int16Array
}

/** Weights as they are kept in a file: base64 of pairs (zeros before it, the value), each a variable-length integer. */
export interface PackedWeights {
  readonly labels: readonly string[]
  readonly rows: number
  readonly table: string
  readonly transitions: string
}

export function unpackWeights({ labels, rows, table, transitions }: PackedWeights): Weights {
  return {
    labels,
    rows,
    table: unpack(table, rows * labels.length),
    transitions: unpack(transitions, transitions === '' ? 0 : labels.length ** 2),
  }
}

function unpack(packed: string, length: number): Int16Array {
  const bytes = fromBase64(packed)
  const values = new Int16Array(length)
  let at = 0
  let read = 0
  const integer = () => {
    let value = 0
    let shift = 0
    while (read < bytes.length) {
      const byte = bytes[read++] as number
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) break
      shift += 7
    }
    return value
  }
  while (read < bytes.length) {
    at += integer()
    const zigzag = integer()
    values[at++] = (zigzag >>> 1) ^ -(zigzag & 1)
  }
  return values
}
