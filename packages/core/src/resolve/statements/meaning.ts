import type { Vocabulary } from '../../language/vocabulary.ts'
import type { Term } from '../../model/statement.ts'

/** As much as a whole number of a meaning can be. */
const most = 127

/**
 * What words mean together: the sum of their meanings, rare words more than common ones, whatever their number
 * (Arora, Liang and Ma 2017). Empty where none of them is known.
 */
export function meaningOf(terms: readonly Term[], { meaning }: Vocabulary): number[] {
  let sum: Float64Array | null = null
  for (const { stem, weight } of terms) {
    const shares = meaning(stem)
    if (!shares) continue
    sum ??= new Float64Array(shares.length)
    for (let axis = 0; axis < shares.length; axis += 1)
      sum[axis] = (sum[axis] as number) + weight * (shares[axis] as number)
  }
  if (!sum) return []
  let squares = 0
  for (const value of sum) squares += value * value
  const length = Math.sqrt(squares)
  // no -0: it does not survive being written as JSON
  return length === 0 ? [] : Array.from(sum, (value) => Math.round((most * value) / length) + 0)
}
