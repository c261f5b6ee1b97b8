import { scoreBy, type Weighed, weigh } from '../weigh.ts'
import { reasons } from './reasons.ts'
import type { Telling } from './telling.ts'
import { compare } from './two.ts'

/** The odds that two tellings of a story are one claim where nothing speaks for it, in nats. */
const odds = -3.4

/** A reason that adds less than this to the odds is not given. */
const leastGiven = 0.2

/**
 * Compares two tellings by a table of weighted reasons, whose sum is the odds that they are one claim (logistic
 * regression).
 */
export function align(a: Telling, b: Telling): Weighed {
  return weigh(reasons, odds, compare(a, b), leastGiven)
}

/** The score of an alignment, without what speaks for it: each pair of a story is asked for that, few for the rest. */
export function scoreOf(a: Telling, b: Telling): number {
  return scoreBy(reasons, odds, compare(a, b))
}
