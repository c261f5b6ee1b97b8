/** The row of the table for a feature, by its number and two values. */
export function featureRow(feature: number, a: number, b: number, mask: number): number {
  let hash = Math.imul(a ^ Math.imul(feature + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b, 0xc2b2ae35), 0x27d4eb2f)
  return (hash ^ (hash >>> 14)) & mask
}
