/** A score as it is told: no finer than a hundredth. */
export function inHundredths(score: number): number {
  return Math.round(100 * score) / 100
}
