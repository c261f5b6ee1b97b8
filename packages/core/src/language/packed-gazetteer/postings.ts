import { blockSize, markAt, numberAt } from './digits.ts'

/** Digits of a posting: its row, then what `flags` says. */
export const rowDigits = 3
export const postingWidth = rowDigits + 1

/** The last digit of a posting: whether the key is an alternate name of the place, and whether it is the last of its key. */
export const flags = { usual: 'a', alternate: 'b', lastUsual: 'Y', lastAlternate: 'Z' } as const

export interface Posting {
  readonly row: number
  readonly usual: boolean
}

/** The places of each key, by the number of the key; the marks say which posting begins a block of keys. */
export function postingsOf(packed: string, marks: string): (key: number) => Posting[] {
  const isLast = (posting: number) =>
    packed.charCodeAt(posting * postingWidth + rowDigits) < firstSmall
  return (key) => {
    let posting = markAt(marks, Math.floor(key / blockSize))
    for (let behind = key % blockSize; behind > 0; posting++) if (isLast(posting)) behind--
    const found: Posting[] = []
    for (let last = false; !last; posting++) {
      const at = posting * postingWidth
      const flag = packed.charAt(at + rowDigits)
      const usual = flag === flags.usual || flag === flags.lastUsual
      found.push({ row: numberAt(packed, at, rowDigits), usual })
      last = isLast(posting) || at >= packed.length
    }
    return found
  }
}

const firstSmall = 97
