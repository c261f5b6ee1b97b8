import type { Features } from './features.ts'
import { keyOf } from './key-of.ts'

/** Features as numbers, sorted: to be compared often. */
export interface Vector {
  readonly keys: Int32Array
  readonly weights: Float64Array
  readonly norm: number
}

export function vectorOf(features: Features): Vector {
  const sorted = [...features]
    .map(([feature, weight]) => ({ key: keyOf(feature), weight }))
    .sort((a, b) => a.key - b.key)
  const norm = Math.sqrt(sorted.reduce((sum, { weight }) => sum + weight * weight, 0))
  return {
    keys: Int32Array.from(sorted, ({ key }) => key),
    weights: Float64Array.from(sorted, ({ weight }) => weight),
    norm,
  }
}

/** Cosine of two vectors, 0 to 1. */
export function cosineOf(a: Vector, b: Vector): number {
  let [at, other, dot] = [0, 0, 0]
  while (at < a.keys.length && other < b.keys.length) {
    const [one, two] = [a.keys[at] as number, b.keys[other] as number]
    if (one === two) dot += (a.weights[at] as number) * (b.weights[other] as number)
    if (one <= two) at += 1
    if (two <= one) other += 1
  }
  return dot === 0 ? 0 : dot / (a.norm * b.norm)
}
