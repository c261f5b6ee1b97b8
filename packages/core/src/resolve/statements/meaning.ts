import type { ContentWord } from './terms.ts'

/** As much as a whole number of a meaning can be. */
const most = 127

/**
 * What words mean together: the sum of their meanings, rare words more than common ones, whatever their number
 * (Arora, Liang and Ma 2017). Empty where none of them is known.
 */
export function meaningOf(words: readonly ContentWord[]): number[] {
  let sum: Float64Array | null = null
  for (const { term, meaning: shares } of words) {
    if (!shares) continue
    sum ??= new Float64Array(shares.length)
    const { weight } = term
    for (let axis = 0; axis < shares.length; axis += 1)
      sum[axis] = (sum[axis] as number) + weight * (shares[axis] as number)
  }
  if (!sum) return []
  let squares = 0
  for (const value of sum) squares += value * value
  const length = Math.sqrt(squares)
  if (length === 0) return []
  const whole: number[] = new Array(sum.length)
  // no -0: it does not survive being written as JSON
  for (let axis = 0; axis < sum.length; axis += 1)
    whole[axis] = Math.round((most * (sum[axis] as number)) / length) + 0
  return whole
}
