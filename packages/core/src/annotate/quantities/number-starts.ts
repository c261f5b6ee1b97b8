import type { Counting } from '../../language/counting.ts'
import { byNumber, type OfWord } from '../words/word-numbers.ts'
import type { Piece } from './pieces.ts'

/** What can begin with a word without figures. */
interface Starts {
  /** A number, exact or vague. */
  readonly number: OfWord<boolean>
  /** A share of one: half a | million, a quarter of a | mile. */
  readonly share: OfWord<boolean>
  /** A number, a minus before one, or "no". */
  readonly count: OfWord<boolean>
}

const known = new WeakMap<Counting, Starts>()

/** Whether a number, exact or vague, can begin with a piece: most pieces are turned away here. */
export function startsNumber(piece: Piece | undefined, counting: Counting): boolean {
  if (!piece) return false
  return piece.kind === 'number' || startsOf(counting).number(piece.word, piece.number)
}

/** Whether a share of one can begin with a piece. */
export function startsShare({ word, number }: Piece, counting: Counting): boolean {
  return startsOf(counting).share(word, number)
}

/** What can begin with a word. */
export function startsOf(counting: Counting): Starts {
  const kept = known.get(counting)
  if (kept) return kept
  const starts = gather(counting)
  known.set(counting, starts)
  return starts
}

function gather({ cardinals, scales, one, halfOf, vague, shares, no, often }: Counting): Starts {
  const ofShares = new Set([...halfOf, ...shares.keys()].map(firstOf))
  const ofVague = [...vague.keys()].map(firstOf)
  const numbers = new Set([...cardinals.keys(), ...scales.keys(), ...one, ...ofVague, ...ofShares])
  return {
    number: byNumber((word) => numbers.has(word)),
    share: byNumber((word) => ofShares.has(word)),
    count: byNumber(
      (word) =>
        numbers.has(word) || often.has(word) || word === '-' || word === '−' || word.startsWith(no),
    ),
  }
}

function firstOf(phrase: string): string {
  return phrase.split(' ')[0] ?? phrase
}
