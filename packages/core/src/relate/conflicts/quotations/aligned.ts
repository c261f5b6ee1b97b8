import type { QuotedWord } from './quoted-words.ts'

/** Two quotations held word against word. */
export interface Aligned {
  readonly one: readonly QuotedWord[]
  readonly other: readonly QuotedWord[]
  /** How many words both have in one order. */
  readonly inOrder: number
  /** How many of those tell something. */
  readonly tellingInOrder: number
  /** Which words of the one have none beside them in the other, in order. */
  readonly ownOfOne: readonly number[]
  readonly ownOfOther: readonly number[]
}

/** Aligns two quotations by their longest common subsequence; `isOne` tells whether two words are one. */
export function alignQuotations(
  one: readonly QuotedWord[],
  other: readonly QuotedWord[],
  isOne: (a: QuotedWord, b: QuotedWord) => boolean,
): Aligned {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  const same = one.map((word) => other.map((theirs) => isOne(word, theirs)))
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = same[row]?.[column]
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const [ownOfOne, ownOfOther]: [number[], number[]] = [[], []]
  let [row, column, tellingInOrder] = [0, 0, 0]
  while (row < one.length && column < other.length) {
    if (same[row]?.[column]) {
      if (one[row]?.stem) tellingInOrder += 1
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) ownOfOne.push(row++)
    else ownOfOther.push(column++)
  }
  for (; row < one.length; row += 1) ownOfOne.push(row)
  for (; column < other.length; column += 1) ownOfOther.push(column)
  return { one, other, inOrder: at(0, 0), tellingInOrder, ownOfOne, ownOfOther }
}
