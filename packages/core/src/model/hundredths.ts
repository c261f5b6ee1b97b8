/** A score as it is shown: rounded to a hundredth. */
export function inHundredths(score: number): number {
  return Math.round(100 * score) / 100
}
