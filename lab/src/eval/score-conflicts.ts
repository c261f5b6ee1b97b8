import type { Conflict } from '@dateline/core'
import type { Contradiction } from './gold/gold.ts'
import { type Pair, samePair, touching } from './matching.ts'
import type { Locate, Precision } from './score-claims.ts'

export interface ConflictScore extends Precision {
  /** Of contradictions met: how many with the right kind. */
  readonly kindRight: number
}

/**
 * Conflicts against contradictions: one is met when both phrases of a conflict touch those of a pair that states it. Pairs that
 * state one contradiction count once; of false pairs, those of one kind with the same two phrases do (a copy repeats them).
 */
export function scoreConflicts(
  conflicts: readonly Conflict[],
  gold: readonly Contradiction[],
  locate: Locate,
  wordsOf: (phrase: Conflict['a']) => string,
): ConflictScore {
  const met = new Map<Contradiction, boolean>()
  const wrong = new Set<string>()
  for (const { kind, a, b } of conflicts) {
    const stated = statedBy([locate(a), locate(b)], gold)
    for (const one of stated) met.set(one, (met.get(one) ?? false) || one.kind === kind)
    if (stated.length === 0) wrong.add([kind, ...[wordsOf(a), wordsOf(b)].toSorted()].join('\n'))
  }
  const found = met.size + wrong.size
  return {
    precision: met.size / Math.max(1, found),
    recall: met.size / Math.max(1, gold.length),
    found,
    wanted: gold.length,
    kindRight: [...met.values()].filter(Boolean).length / Math.max(1, met.size),
  }
}

/** Share of near-misses that are not called a conflict. */
export function scoreNearMisses(
  conflicts: readonly Conflict[],
  nearMisses: readonly Contradiction[],
  locate: Locate,
): number {
  const called = new Set(
    conflicts.flatMap(({ a, b }) => statedBy([locate(a), locate(b)], nearMisses)),
  )
  return 1 - called.size / Math.max(1, nearMisses.length)
}

function statedBy(found: Pair, gold: readonly Contradiction[]): Contradiction[] {
  return gold.filter(({ pairs }) => pairs.some((pair) => samePair(found, pair, touching)))
}
