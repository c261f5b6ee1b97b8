import type { Quantity } from '../../model/quantity.ts'
import type { TimeExpression } from '../../model/time.ts'
import type { Features } from '../grouping/features.ts'
import type { Originator } from './originators.ts'

/** What a telling holds beside its words and names, as keys: equal keys are one thing. */
export type Facts = ReadonlySet<string>

/** Times as fine as this tell one thing from another; a year or a month does not. */
const fine: ReadonlySet<TimeExpression['precision']> = new Set([
  'minute',
  'hour',
  'part of day',
  'day',
])

/**
 * The facts of a telling: who says it, when it was, what numbers it gives and of what. An outlet's own voice is no
 * fact: it says everything that nobody else is said to have said.
 */
export function factsOf(
  { key, own }: Originator,
  times: readonly TimeExpression[],
  quantities: readonly Quantity[],
): Facts {
  return new Set([
    ...(own ? [] : [`from ${key}`]),
    ...times.flatMap(({ precision, value }) => (fine.has(precision) ? [`time ${value}`] : [])),
    ...quantities.flatMap(({ value, unit }) =>
      value === null ? [] : [`number ${value} ${unit ?? ''}`.trim()],
    ),
    ...quantities.flatMap((quantity) => countedOf(quantity) ?? []),
  ])
}

/** What a number is a number of, as a key: those to whom something happened, a thing, or a measure of a thing. */
export function countedOf({ outcome, unit, head }: Quantity): string | null {
  if (outcome !== null) return `counted ${outcome}`
  if (head === null) return null
  return unit === null ? `counted ${head}` : `counted ${head} in ${unit}`
}

/** How many statements of an article have a feature or a fact. */
export type Counts = ReadonlyMap<string, number>

/** Counts what the statements of one article have. */
export function countKeys(statements: readonly { features: Features; facts: Facts }[]): Counts {
  const counts = new Map<string, number>()
  for (const { features, facts } of statements) {
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const key of facts) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
