import type { Pair } from '../grouping/agglomerate.ts'
import { eachInParts, type InParts, mapInParts } from '../in-parts.ts'
import { probabilityOf } from '../weigh.ts'
import { type Company, companyOf } from './company.ts'
import { type Likeness, oddsOf } from './likeness.ts'
import type { Telling } from './telling.ts'

/** How sure it is that two tellings of a story are one claim, 0 to 1. */
export interface Sameness {
  /** For the pairs compared. */
  readonly pairs: readonly Pair[]
  /** For any two, by their numbers. */
  readonly of: (a: number, b: number) => number
}

/**
 * What the company of two tellings adds to the odds that they are one claim, in nats where it holds in full. Fitted by
 * `lab/src/train/claims.ts`.
 */
export const company: Readonly<Record<keyof Company | 'odds', number>> = {
  odds: -0.8,
  own: 4.3,
  ahead: 0.9,
  through: 1.5,
  beside: 0.9,
}

/**
 * Judges pairs of tellings by their likeness, by how many others they could be one with, and by how these are matched, with
 * pauses.
 */
export function* judge(
  tellings: readonly Telling[],
  compared: readonly (readonly [number, number])[],
  likeness: Likeness,
): InParts<Sameness> {
  const alone = (a: number, b: number) => {
    const [one, two] = [tellings[a], tellings[b]]
    return one && two ? oddsOf(one, two, likeness) : Number.NEGATIVE_INFINITY
  }
  const all = yield* mapInParts(compared, ([a, b]) => ({ a, b, odds: alone(a, b) }))
  const { within = [], between = [] } = Object.groupBy(all, ({ a, b }) =>
    tellings[a]?.analysis === tellings[b]?.analysis ? 'within' : 'between',
  )
  const companies = yield* companyOf(tellings, between, within)
  const sums = new Map<number, number>()
  yield* eachInParts(companies.entries(), ([at, one]) => {
    const { a = 0, b = 0 } = between[at] ?? {}
    sums.set(keyOf(tellings.length, a, b), inCompany(one))
  })
  const of = (a: number, b: number) =>
    probabilityOf(sums.get(keyOf(tellings.length, a, b)) ?? alone(a, b))
  return { of, pairs: yield* mapInParts(compared, ([a, b]) => ({ a, b, score: of(a, b) })) }
}

function inCompany(one: Company): number {
  let sum = company.odds
  for (const name of ['own', 'ahead', 'through', 'beside'] as const)
    sum += company[name] * one[name]
  return sum
}

function keyOf(size: number, a: number, b: number): number {
  return a < b ? a * size + b : b * size + a
}
