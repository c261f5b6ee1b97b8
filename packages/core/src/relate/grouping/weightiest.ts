import { compareText } from '../../model/compare-text.ts'
import type { Features } from './features.ts'

/** At most so many features: the weightiest, in order of weight. */
export function weightiest(features: Features, most: number): string[] {
  return [...features]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .slice(0, most)
    .map(([feature]) => feature)
}
