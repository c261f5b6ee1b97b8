import { align } from './alignment.ts'
import type { Telling } from './telling.ts'

/** How well two tellings say the same, 0 to 1. */
export type Likeness = (a: Telling, b: Telling) => number

/** Aligns each pair of the tellings once, whoever asks. */
export function alignOnce(tellings: readonly Telling[]): Likeness {
  const numbers = new Map(tellings.map((telling, at) => [telling, at]))
  const known = new Map<number, number>()
  return (a, b) => {
    const [one, two] = [numbers.get(a) ?? 0, numbers.get(b) ?? 0]
    const key = one < two ? one * tellings.length + two : two * tellings.length + one
    const score = known.get(key) ?? (one < two ? align(a, b) : align(b, a)).score
    known.set(key, score)
    return score
  }
}
