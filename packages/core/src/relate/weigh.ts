import { inHundredths } from '../model/hundredths.ts'

/**
 * A line of a table of weighted reasons: something that speaks for an answer, or against it. The weights of a table are fitted
 * together, as a logistic regression, by a script in `lab/src/train`.
 */
export interface Reason<Asked> {
  /** What it is called where weights are fitted. */
  readonly name: string
  /** What it adds to the odds where it holds in full, in nats. */
  readonly weight: number
  /** How far it holds, 0 to 1; -1 to 1 where both ways say something. */
  readonly measure: (asked: Asked) => number
  /** What speaks for it, in words; null where that says nothing new. */
  readonly say?: (asked: Asked) => string | null
}

/** A score, 0 to 1, rounded to a hundredth, and what speaks for it. */
export interface Weighed {
  readonly score: number
  readonly because: string[]
}

/** The odds, in nats, where they are `odds` if nothing speaks for it. */
export function oddsBy<Asked>(
  reasons: readonly Reason<Asked>[],
  odds: number,
  asked: Asked,
): number {
  return reasons.reduce((sum, { weight, measure }) => sum + weight * measure(asked), odds)
}

/** The probability by a table, rounded to a hundredth. */
export function scoreBy<Asked>(
  reasons: readonly Reason<Asked>[],
  odds: number,
  asked: Asked,
): number {
  return inHundredths(probabilityOf(oddsBy(reasons, odds, asked)))
}

/** The probability by a table, in words too: a reason that adds less than `leastGiven` nats is not given. */
export function weigh<Asked>(
  reasons: readonly Reason<Asked>[],
  odds: number,
  asked: Asked,
  leastGiven: number,
): Weighed {
  const because: string[] = []
  let sum = odds
  for (const { weight, measure, say } of reasons) {
    const share = weight * measure(asked)
    sum += share
    const words = share >= leastGiven ? say?.(asked) : null
    if (words) because.push(words)
  }
  return { score: inHundredths(probabilityOf(sum)), because }
}

/** Odds in nats as a probability. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
