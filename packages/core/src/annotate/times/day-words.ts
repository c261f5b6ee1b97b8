import type { Counting } from '../../language/counting.ts'
import type { Piece } from '../quantities/pieces.ts'
import type { Reading } from './reading.ts'

/** The days of a month beyond these tens are said in two words: twenty | first. */
const tens: ReadonlySet<number> = new Set([20, 30])
const longestMonth = 31

/**
 * A day of a month in words, as <dayword>; where the words rank it, as <rankword> too: twenty-first, thirty-first, fifth; but
 * "May twenty" may be how many.
 */
export function dayInWords(
  pieces: readonly Piece[],
  at: number,
  { cardinals, ordinals }: Counting,
): Reading[] {
  const word = pieces[at]?.word ?? ''
  const first = cardinals.get(word) ?? 0
  const hyphen = pieces[at + 1]?.word === '-' ? 1 : 0
  const last = tens.has(first) ? (pieces[at + 1 + hyphen]?.word ?? '') : ''
  const one = ordinals.get(last) ?? cardinals.get(last) ?? 0
  if (one > 0 && one < 10) return day(first + one, ordinals.has(last), 2 + hyphen)
  return day(ordinals.get(word) ?? first, ordinals.has(word), 1)
}

function day(number: number, ranked: boolean, length: number): Reading[] {
  if (number < 1 || number > longestMonth) return []
  const value = String(number).padStart(2, '0')
  const said = { slot: 'dayword', value, length }
  return ranked ? [said, { slot: 'rankword', value, length }] : [said]
}
