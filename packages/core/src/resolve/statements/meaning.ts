import type { ContentWord } from './terms.ts'

/** As much as a whole number of a meaning can be. */
const most = 127

/** Room to sum up in: used again for each clause. */
let sum = new Float64Array(0)

/**
 * What words mean together: the sum of their meanings, rare words more than common ones, whatever their number
 * (Arora, Liang and Ma 2017). Empty where none of them is known.
 */
export function meaningOf(words: readonly ContentWord[]): number[] {
  const axes = words.find(({ meaning }) => meaning !== null)?.meaning?.length ?? 0
  if (sum.length === axes) sum.fill(0)
  else sum = new Float64Array(axes)
  for (const { term, meaning: shares } of words) {
    if (!shares) continue
    const { weight } = term
    for (let axis = 0; axis < axes; axis += 1)
      sum[axis] = (sum[axis] as number) + weight * (shares[axis] as number)
  }
  let squares = 0
  for (const value of sum) squares += value * value
  const length = Math.sqrt(squares)
  if (length === 0) return []
  const whole: number[] = new Array(axes)
  // no -0: it does not survive being written as JSON
  for (let axis = 0; axis < axes; axis += 1)
    whole[axis] = Math.round((most * (sum[axis] as number)) / length) + 0
  return whole
}
