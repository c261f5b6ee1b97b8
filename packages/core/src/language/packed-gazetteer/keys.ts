import { blockSize, markAt, markDigits } from './digits.ts'

/** Longer keys are nobody's name. */
export const longestKey = 120

const A = 65
const Z = 90

/** The most that a key can share with the one before: what one capital can say. */
export const mostShared = Z - A

/**
 * Finds keys among sorted ones as they are packed, and as they stay: each a capital (how much it shares with the
 * key before: A nothing, B one letter) and the rest of its letters, none of them a capital.
 * The first of a block is written whole. Blocks are halved until one is left, and that one is read.
 */
export function keyFinder(packed: string, marks: string): (key: string) => number {
  const blocks = marks.length / markDigits

  /** Below 0 where the first key of a block stands before the one sought. */
  function compareFirst(block: number, key: string): number {
    const from = markAt(marks, block) + 1
    for (let i = 0; i < key.length; i++) {
      const letter = packed.charCodeAt(from + i)
      const difference = isCapital(letter) ? -1 : letter - key.charCodeAt(i)
      if (difference !== 0) return difference
    }
    return isCapital(packed.charCodeAt(from + key.length)) ? 0 : 1
  }

  return (key) => {
    if (key.length > longestKey) return -1
    let [low, high] = [0, blocks - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (compareFirst(middle, key) <= 0) low = middle
      else high = middle - 1
    }
    let at = markAt(marks, low)
    let alike = 0 // letters that the key read last shares with the one sought
    for (let n = 0; n < blockSize && at < packed.length; n++) {
      const shared = packed.charCodeAt(at) - A
      if (shared < alike && shared < mostShared) return -1 // it stands behind the one sought
      alike = Math.min(alike, shared)
      const here = alike === shared
      at += 1
      let length = shared
      for (let letter = packed.charCodeAt(at); !isCapital(letter); letter = packed.charCodeAt(at)) {
        if (here && alike === length && letter === key.charCodeAt(length)) alike++
        length++
        at++
      }
      if (alike === length && length === key.length) return low * blockSize + n
    }
    return -1
  }
}

/** Also what stands after the last key. */
function isCapital(letter: number): boolean {
  return (letter >= A && letter <= Z) || Number.isNaN(letter)
}
