import type { Calendar } from '../../language/calendar.ts'
import type { Counting } from '../../language/counting.ts'
import type { Piece } from '../quantities/pieces.ts'
import type { Reading } from './reading.ts'

/** Years in words begin with seventeen to twenty. */
const firstPairs = { from: 17, to: 20 }

/** A year said as two numbers of two digits: nineteen | ninety-four, twenty | twelve. */
export function yearInWords(
  pieces: readonly Piece[],
  at: number,
  { beforeYear, besideYear }: Calendar,
  { cardinals }: Counting,
): Reading[] {
  const century = cardinals.get(pieces[at]?.word ?? '') ?? 0
  if (century < firstPairs.from || century > firstPairs.to) return []
  const tens = cardinals.get(pieces[at + 1]?.word ?? '') ?? 0
  if (tens < 10) return []
  const hyphen = pieces[at + 2]?.word === '-' ? 1 : 0
  const ones = tens >= 20 ? (cardinals.get(pieces[at + 2 + hyphen]?.word ?? '') ?? 0) : 0
  const more = ones > 0 && ones < 10
  const value = String(century * 100 + tens + (more ? ones : 0))
  const length = more ? 3 + hyphen : 2
  const year = { slot: 'year', value, length }
  const before = pieces[at - 1]?.word ?? ''
  const alone = beforeYear.has(before) || besideYear.has(before)
  return alone ? [year, { ...year, slot: 'loneyear' }] : [year]
}
