import type { Counting } from '../../language/counting.ts'
import type { Piece } from './pieces.ts'

/** The words without figures that something begins with. */
interface Starts {
  /** A number, exact or vague. */
  readonly numbers: ReadonlySet<string>
  /** A share of one: half a | million, a quarter of a | mile. */
  readonly shares: ReadonlySet<string>
}

const known = new WeakMap<Counting, Starts>()

/** Whether a number, exact or vague, can begin with a piece: most pieces are turned away here. */
export function startsNumber(piece: Piece | undefined, counting: Counting): boolean {
  if (!piece) return false
  return piece.kind === 'number' || startsOf(counting).has(piece.word)
}

/** The words that a number can begin with. */
export function startsOf(counting: Counting): ReadonlySet<string> {
  return allStarts(counting).numbers
}

/** Whether a share of one can begin with a piece. */
export function startsShare({ word }: Piece, counting: Counting): boolean {
  return allStarts(counting).shares.has(word)
}

function allStarts(counting: Counting): Starts {
  const kept = known.get(counting)
  if (kept) return kept
  const starts = gather(counting)
  known.set(counting, starts)
  return starts
}

function gather({ cardinals, scales, one, halfOf, vague, shares }: Counting): Starts {
  const ofShares = [...halfOf, ...shares.keys()].map(firstOf)
  const ofVague = [...vague.keys()].map(firstOf)
  const numbers = [...cardinals.keys(), ...scales.keys(), ...one, ...ofVague, ...ofShares]
  return { numbers: new Set(numbers), shares: new Set(ofShares) }
}

function firstOf(phrase: string): string {
  return phrase.split(' ')[0] ?? phrase
}
