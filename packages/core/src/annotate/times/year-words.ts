import type { Calendar } from '../../language/calendar.ts'
import type { Counting } from '../../language/counting.ts'
import { readNumber } from '../quantities/number-reading.ts'
import type { Piece } from '../quantities/pieces.ts'
import type { Reading } from './reading.ts'

/** Years in words begin with seventeen to twenty. */
const firstPairs = { from: 17, to: 20 }

/** Years that are said in full, as numbers. */
const inFull = { from: 1100, to: 2199 }

/** A year in words: nineteen | ninety-four, twenty | twelve; two thousand and five. */
export function yearInWords(
  pieces: readonly Piece[],
  at: number,
  { beforeYear, besideYear }: Calendar,
  counting: Counting,
): Reading[] {
  const read = inPairs(pieces, at, counting) ?? inOne(pieces, at, counting)
  if (!read) return []
  const year = { slot: 'year', ...read }
  const before = pieces[at - 1]?.word ?? ''
  // in one thousand two hundred cases
  const round = Number(read.value) % 100 === 0
  const alone = !round && (beforeYear.has(before) || besideYear.has(before))
  return alone ? [year, { ...year, slot: 'loneyear' }] : [year]
}

type YearRead = Pick<Reading, 'value' | 'length'>

function inPairs(pieces: readonly Piece[], at: number, counting: Counting): YearRead | null {
  const { cardinals } = counting
  const century = cardinals.get(pieces[at]?.word ?? '') ?? 0
  if (century < firstPairs.from || century > firstPairs.to) return null
  const hundred = counting.scales.get(pieces[at + 1]?.word ?? '') === 100
  if (hundred) return inOne(pieces, at, counting)
  const tens = cardinals.get(pieces[at + 1]?.word ?? '') ?? 0
  if (tens < 10) return null
  const hyphen = pieces[at + 2]?.word === '-' ? 1 : 0
  const ones = tens >= 20 ? (cardinals.get(pieces[at + 2 + hyphen]?.word ?? '') ?? 0) : 0
  const more = ones > 0 && ones < 10
  const value = String(century * 100 + tens + (more ? ones : 0))
  return { value, length: more ? 3 + hyphen : 2 }
}

function inOne(pieces: readonly Piece[], at: number, counting: Counting): YearRead | null {
  if (pieces[at]?.kind !== 'word' || counting.one.has(pieces[at].word)) return null
  const number = readNumber(pieces, at, counting)
  const isYear =
    number !== null &&
    Number.isInteger(number.value) &&
    number.value >= inFull.from &&
    number.value <= inFull.to
  return isYear ? { value: String(number.value), length: number.next - at } : null
}
