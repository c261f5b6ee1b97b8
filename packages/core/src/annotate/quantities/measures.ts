import type { Counting, Measure } from '../../language/counting.ts'
import { phraseIn } from './phrase-in.ts'
import type { Piece } from './pieces.ts'

const longestMeasure = 4

/** The measure that begins at a piece: |miles|, |basis points|; null where none does. */
export function measureFrom(
  pieces: readonly Piece[],
  begin: number,
  measures: Counting['measures'],
): (Measure & { readonly next: number }) | null {
  for (let next = Math.min(pieces.length, begin + longestMeasure); next > begin; next -= 1) {
    const measure = phraseIn(measures, pieces, begin, next)
    if (measure) return { ...measure, next }
  }
  return null
}

/** The unit of a number that takes the pieces from `at` to `next`: $|1.2bn, 10|miles, 10|-mile, magnitude was|6.1, and how far it reaches. */
export function measureOf(
  pieces: readonly Piece[],
  at: number,
  next: number,
  { currencies, measures, scaleNames, outcomes }: Counting,
): { unit: string | null; si: Measure['si']; from: number; next: number } {
  for (const length of [2, 1]) {
    // A$5, but "a $5 hit"
    const glued = length === 1 || pieces[at - 2]?.end === pieces[at - 1]?.start
    const unit = at >= length ? phraseIn(currencies, pieces, at - length, at) : undefined
    if (unit && glued) return { unit, si: null, from: at - length, next }
  }
  const measure = measureFrom(pieces, pieces[next]?.word === '-' ? next + 1 : next, measures)
  if (measure) return { ...measure, from: at }
  const scale = pieces[at - 2]?.word ?? ''
  const isOnScale = scaleNames.has(scale) && outcomes.leads.has(pieces[at - 1]?.word ?? '')
  return { unit: isOnScale ? scale : null, si: null, from: at, next }
}
