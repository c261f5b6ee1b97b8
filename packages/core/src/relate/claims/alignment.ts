import { reasons } from './reasons.ts'
import type { Telling } from './telling.ts'
import { compare } from './two.ts'

/** How well two tellings say the same, 0 to 1, and why. */
export interface Alignment {
  readonly score: number
  readonly because: string[]
}

/** The odds that two tellings of a story are one claim where nothing speaks for it, in nats. */
const odds = -3.4

/** A reason that adds less than this to the odds is not given. */
const leastGiven = 0.2

/**
 * Compares two tellings by a table of weighted reasons, whose sum is the odds that they are one claim (logistic
 * regression).
 */
export function align(a: Telling, b: Telling): Alignment {
  const two = compare(a, b)
  const because: string[] = []
  let sum = odds
  for (const { weight, measure, say } of reasons) {
    const share = weight * measure(two)
    sum += share
    const words = share >= leastGiven ? say(two) : null
    if (words) because.push(words)
  }
  return { score: Math.round(100 / (1 + Math.exp(-sum))) / 100, because }
}
