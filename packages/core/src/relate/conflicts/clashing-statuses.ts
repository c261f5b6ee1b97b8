import type { FindClash } from './clash.ts'
import { findContested } from './statuses/contested.ts'
import { findDenied } from './statuses/denied.ts'
import { findOpposed } from './statuses/opposed.ts'

/** One says that it happened, the other that it did not, or will not confirm it. */
export const findClashingStatuses: FindClash = (against) => {
  const { a, b } = against
  const within = a.analysis === b.analysis
  if (within && a.originator.key === b.originator.key) return null
  if (within) return findContested(against)
  return findOpposed(against) ?? findContested(against) ?? findDenied(against)
}
