import type { Counting } from '../../language/counting.ts'
import type { Piece } from './pieces.ts'

const known = new WeakMap<Counting, ReadonlySet<string>>()

/** Whether a number, exact or vague, can begin with a piece: most pieces are turned away here. */
export function startsNumber(piece: Piece | undefined, counting: Counting): boolean {
  if (!piece) return false
  return piece.kind === 'number' || startsOf(counting).has(piece.word)
}

/** The words that a number can begin with. */
export function startsOf(counting: Counting): ReadonlySet<string> {
  const kept = known.get(counting)
  if (kept) return kept
  const starts = gather(counting)
  known.set(counting, starts)
  return starts
}

function gather({ cardinals, scales, one, halfOf, vague, shares }: Counting): ReadonlySet<string> {
  const phrases = [...halfOf, ...vague.keys(), ...shares.keys()].map(
    (phrase) => phrase.split(' ')[0] ?? phrase,
  )
  return new Set([...cardinals.keys(), ...scales.keys(), ...one, ...phrases])
}
