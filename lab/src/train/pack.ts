/** Whole numbers whose largest is `largest`, small ones dropped. */
export function quantize(weights: Float64Array, largest: number, least: number): Int16Array {
  let top = 0
  for (const weight of weights) top = Math.max(top, Math.abs(weight))
  return Int16Array.from(weights, (weight) => {
    const value = Math.round((weight / (top || 1)) * largest)
    return Math.abs(value) < least ? 0 : value
  })
}

/** Base64 of pairs (zeros before it, the value), each a variable-length integer: what `unpackWeights` reads. */
export function pack(values: Int16Array): string {
  const bytes: number[] = []
  const integer = (value: number) => {
    let rest = value
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80)
      rest >>>= 7
    }
    bytes.push(rest)
  }
  let zeros = 0
  for (const value of values) {
    if (value === 0) {
      zeros++
      continue
    }
    integer(zeros)
    integer((value << 1) ^ (value >> 31))
    zeros = 0
  }
  return Buffer.from(bytes).toString('base64')
}
