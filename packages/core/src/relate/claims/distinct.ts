import type { Decision } from '../../model/decision.ts'
import { type Telling, wordsSaid } from './telling.ts'

/** From the first of the tellings that nothing tells apart to all of them, itself included. */
export type Alike = ReadonlyMap<Telling, readonly Telling[]>

/**
 * Takes tellings in the same words, of the same things and from the same originator for one: a thousand copies
 * of an article make no more to compare than the article. A telling that a reviewer decided on stands alone.
 */
export function groupAlike(tellings: readonly Telling[], decisions: readonly Decision[]): Alike {
  const reviewed = new Set(
    decisions.filter(({ noun }) => noun === 'claim').flatMap(({ a, b }) => [a, b]),
  )
  const groups = Map.groupBy(tellings, (telling) => {
    const { id } = telling.statement
    return reviewed.has(id) ? id : allCompared(telling)
  })
  return new Map([...groups.values()].map((group) => [group[0] as Telling, group]))
}

/** All that comparing tellings looks at, in one line. */
function allCompared(telling: Telling): string {
  const { statement, features, facts, originator } = telling
  const words = wordsSaid(telling).toLowerCase().replace(/\s+/g, ' ')
  return JSON.stringify([words, statement.stance, originator.key, [...facts], [...features]])
}
