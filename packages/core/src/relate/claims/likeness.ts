import { scoreOf } from './alignment.ts'
import type { Telling } from './telling.ts'

/** How well two tellings say the same, 0 to 1. */
export type Likeness = (a: Telling, b: Telling) => number

/** Aligns each pair of the tellings once, whoever asks. */
export function alignOnce(tellings: readonly Telling[]): Likeness {
  const numbers = new Map(tellings.map((telling, at) => [telling, at]))
  // a map for each: one of all pairs of a large story would be full
  const scores = new Map<number, Map<number, number>>()
  return (a, b) => {
    const [one, two] = [numbers.get(a) ?? 0, numbers.get(b) ?? 0]
    const [first, second] = one < two ? [one, two] : [two, one]
    const ofFirst = scores.get(first) ?? new Map<number, number>()
    scores.set(first, ofFirst)
    const known = ofFirst.get(second)
    if (known !== undefined) return known
    const score = one < two ? scoreOf(a, b) : scoreOf(b, a)
    ofFirst.set(second, score)
    return score
  }
}

/** As many statements as the articles had on which likeness was fitted. */
export const usualStatements = 11

/** The nearest to 0 and 1 that likeness, which is rounded, can be taken for. */
const leastLikeness = 0.0025

/** The odds, in nats, that two tellings say the same, by themselves. */
export function oddsOf(a: Telling, b: Telling, likeness: Likeness): number {
  const alike = Math.max(leastLikeness, Math.min(1 - leastLikeness, likeness(a, b)))
  return Math.log(alike / (1 - alike)) - crowding(a, b)
}

/**
 * What the odds lose where an article is long, in nats: of many statements fewer are one with any given statement, which has
 * one match at most, as a rule.
 */
export function crowding(a: Telling, b: Telling): number {
  const [one, two] = [a.analysis.statements.length, b.analysis.statements.length]
  return Math.log(Math.max(usualStatements, one, two) / usualStatements)
}
