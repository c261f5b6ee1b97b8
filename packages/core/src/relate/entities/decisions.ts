import type { Decision } from '../../model/decision.ts'
import { decided, sayDecision } from '../decisions.ts'
import type { Link } from './clusters.ts'
import type { EntityNode } from './nodes.ts'

export interface DecidedPairs {
  readonly same: readonly Link[]
  readonly apart: ReadonlyMap<EntityNode, ReadonlySet<EntityNode>>
}

/** Pairs of nodes that a reviewer’s latest word joins, and those that it keeps apart (different, or not sure). */
export function decidedPairs(
  decisions: readonly Decision[],
  called: (name: string) => readonly EntityNode[],
): DecidedPairs {
  const same: Link[] = []
  const apart = new Map<EntityNode, Set<EntityNode>>()
  for (const decision of decisions) {
    const { noun, a, b, verdict } = decision
    if (noun !== 'entity' || decided(decisions, noun, a, b) !== decision) continue
    for (const one of called(a)) {
      for (const other of called(b)) {
        if (one === other) continue
        if (verdict === 'same') {
          const merge = { a, b, score: 1, because: [sayDecision(decision)] }
          same.push({ a: one, b: other, merge, decided: true })
        } else {
          apart.set(one, (apart.get(one) ?? new Set()).add(other))
          apart.set(other, (apart.get(other) ?? new Set()).add(one))
        }
      }
    }
  }
  return { same, apart }
}
