import type { Features } from './features.ts'

/** So many of the features that say the most, the weightiest first. */
export function weightiest(features: Features, most: number): string[] {
  return [...features]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([feature]) => feature)
}
