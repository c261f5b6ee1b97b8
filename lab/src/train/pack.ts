import { BACKSLASH, ENDS, FIRST_DIGIT, GOES_ON } from '@dateline/core/inside/language/weights'

const LARGEST = 127

/** Whole numbers whose largest is 127. */
export function quantize(weights: Float64Array): Int8Array {
  let top = 0
  for (const weight of weights) top = Math.max(top, Math.abs(weight))
  return Int8Array.from(weights, (weight) => Math.round((weight / (top || 1)) * LARGEST))
}

/** Pairs of zeros and value as `unpackWeights` reads them. */
export function pack(values: Int8Array): string {
  let packed = ''
  const add = (digit: number) => {
    const code = FIRST_DIGIT + digit
    packed += String.fromCharCode(code < BACKSLASH ? code : code + 1)
  }
  const number = (value: number) => {
    let rest = value
    while (rest >= ENDS) {
      add(ENDS + (rest % GOES_ON))
      rest = Math.floor(rest / GOES_ON)
    }
    add(rest)
  }
  let zeros = 0
  for (const value of values) {
    if (value === 0) {
      zeros++
      continue
    }
    number(zeros)
    number(((value << 1) ^ (value >> 31)) >>> 0)
    zeros = 0
  }
  return packed
}
