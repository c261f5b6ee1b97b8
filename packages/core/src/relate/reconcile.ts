import type { Conflict } from '../model/claim.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { ReconcileRule, Reconciliation } from '../model/reconciliation.ts'
import { latest } from './reconcile/latest.ts'
import { mostConservative } from './reconcile/most-conservative.ts'
import { mostSupported } from './reconcile/most-supported.ts'
import { type Rule, sideOf, undecided } from './reconcile/side.ts'

const rules: Readonly<Record<ReconcileRule, Rule>> = {
  latest,
  'most-supported': mostSupported,
  'most-conservative': mostConservative,
}

/**
 * Which side of a conflict a rule prefers, why, and on what spans that rests; null for neither where the rule does
 * not tell them apart. Both sides stay as they are: a rule is a way to read a newsroom, not a change of it.
 */
export function reconcile(
  conflict: Conflict,
  newsroom: Newsroom,
  rule: ReconcileRule,
): Reconciliation {
  const [a, b] = [sideOf(conflict.a, newsroom), sideOf(conflict.b, newsroom)]
  const finding =
    a && b ? rules[rule](a, b, conflict, newsroom) : undecided('an article is not in the newsroom')
  return {
    conflict: conflict.id,
    rule,
    preferred: finding.preferred,
    because: finding.because,
    cites: [...finding.cites],
  }
}
