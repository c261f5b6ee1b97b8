import type { Counting } from '../../language/counting.ts'
import type { Piece } from './pieces.ts'

/**
 * Whether figures with an ending that is a scale and a unit are a length, by the words beside them:
 *
 *     within | 100m | of the house      3m | deep      a 20m | -high wall      800m | from the plant      the 100m | hurdles
 */
export function isLength(
  pieces: readonly Piece[],
  at: number,
  { lengths, currencies }: Counting,
): boolean {
  const before = pieces[at - 1]?.word ?? ''
  if (currencies.has(before)) return false
  const [next, second] = pieces[at + 1]?.word === '-' ? [at + 2, at + 3] : [at + 1, at + 2]
  const after = pieces[next]?.word ?? ''
  // to 5m |from 4m|
  if (lengths.from.has(after)) return lengths.where.has(pieces[second]?.word ?? '')
  return lengths.before.has(before) || lengths.after.has(after)
}
