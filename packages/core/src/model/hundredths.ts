/** A number rounded to a hundredth: scores and weights are no finer. */
export function inHundredths(value: number): number {
  return Math.round(100 * value) / 100
}
