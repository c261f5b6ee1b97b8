import type { Counting } from '../../language/counting.ts'
import { measureOf } from './measures.ts'
import { type NumberRead, readNumber, shareOfOne } from './number-reading.ts'
import { startsNumber } from './number-starts.ts'
import { phraseIn } from './phrase-in.ts'
import type { Piece } from './pieces.ts'

/** A number, a vague number (dozens) or a range (10-15), as far as it goes without bound and unit. */
export interface Amount {
  /** The number, where it is one. */
  readonly value: number | null
  readonly low: number
  readonly high: number | null
  readonly vague: boolean
  readonly next: number
  /** Where "between" stands, of a range that it opens. */
  readonly opens: number | null
}

const longestVague = 5
const thousands = /^\d{1,3},000$/

/** Reads a number or a range that begins at a piece. */
export function readAmount(
  pieces: readonly Piece[],
  at: number,
  counting: Counting,
): Amount | null {
  const first = readOne(pieces, at, counting)
  if (!first) return null
  const before = counting.currencies.has(pieces[at - 1]?.word ?? '') ? at - 2 : at - 1
  const opens = counting.range.opens.has(pieces[before]?.word ?? '')
  // between 8% and 15%
  const end = opens ? measureOf(pieces, at, first.next, counting).next : first.next
  const join = pieces[end]?.word ?? ''
  const { range } = counting
  if (!(opens ? range.openedJoins : range.joins).has(join)) return first
  if (opens && range.changes.has(pieces[before - 1]?.word ?? '')) return first
  const from = skipCurrency(pieces, end + 1, counting)
  const second = readOne(pieces, from, counting)
  if (!second) return first
  // five or six feet; but £7 or $9, tens or hundreds of thousands
  if (!opens && range.choices.has(join) && (from > end + 1 || first.vague || second.vague))
    return first
  // 5-6 million, 3-4,000: the scale is said once
  const scaled = scaleOf(pieces, second, first, counting)
  const low = first.low * scaled
  const high = second.high
  if (high !== null && high <= low) return first
  return { value: null, low, high, vague: false, next: second.next, opens: opens ? before : null }
}

function readOne(pieces: readonly Piece[], at: number, counting: Counting): Amount | null {
  const minus = isMinus(pieces, at) ? 1 : 0
  if (!minus && !startsNumber(pieces[at], counting)) return null
  for (let next = Math.min(pieces.length, at + longestVague); next > at; next -= 1) {
    const vague = phraseIn(counting.vague, pieces, at, next)
    if (vague) return { value: null, ...vague, vague: true, next, opens: null }
  }
  const number =
    readNumber(pieces, at + minus, counting) ?? shareOfUnit(pieces, at + minus, counting)
  return number && exact(minus ? -number.value : number.value, number.next)
}

/** "a quarter of a | percentage point", "half a | mile" */
function shareOfUnit(pieces: readonly Piece[], at: number, counting: Counting): NumberRead | null {
  const share = shareOfOne(pieces, at, counting)
  return share && measureOf(pieces, at, share.next, counting).unit !== null ? share : null
}

/** " -5", but not "10-5" or "A - 5" */
function isMinus(pieces: readonly Piece[], at: number): boolean {
  const sign = pieces[at]
  const figures = pieces[at + 1]
  if (sign?.kind !== 'mark' || figures?.kind !== 'number' || !/^[-−]$/.test(sign.word)) return false
  return figures.start === sign.end && pieces[at - 1]?.end !== sign.start
}

function exact(value: number, next: number): Amount {
  return { value, low: value, high: value, vague: false, next, opens: null }
}

function skipCurrency(pieces: readonly Piece[], at: number, { currencies }: Counting): number {
  return currencies.has(pieces[at]?.word ?? '') ? at + 1 : at
}

function scaleOf(
  pieces: readonly Piece[],
  second: Amount,
  first: Amount,
  { scales }: Counting,
): number {
  const word = pieces[second.next - 1]?.word ?? ''
  const glued = pieces[first.next]?.end === pieces[first.next + 1]?.start
  const scale = glued && thousands.test(word) ? 1000 : scales.get(word)
  if (scale === undefined || first.value === null || first.low >= 1000 || second.vague) return 1
  const high = second.high ?? 0
  return high >= scale && (scales.has(word) || first.low * scale < high) ? scale : 1
}
