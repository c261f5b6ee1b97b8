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

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Uint8Array(128)
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i

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

function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    let four = 0
    for (let i = 0; i < 4; i++) four = (four << 6) | (VALUES[text.charCodeAt(from + i)] as number)
    bytes[to] = four >> 16
    bytes[to + 1] = four >> 8
    bytes[to + 2] = four
  }
  return bytes
}
