import { quantityOf, type Rule, type Side, undecided } from './side.ts'

/**
 * Prefers what claims the least, as ACLED codes fatalities: the lower number, and of two statuses the one that
 * says that it did not happen or leaves it open. Dates, places, speakers and wordings have no such order.
 */
export const mostConservative: Rule = (a, b, { kind }) => {
  const [one, two] = [quantityOf(a), quantityOf(b)]
  if (one && two) {
    const [low, other] = [leastOf(one), leastOf(two)]
    if (low === other) return undecided('both begin with the same number')
    const [preferred, side] = low < other ? (['a', a] as const) : (['b', b] as const)
    return {
      preferred,
      because: [`“${side.words}” is the lower number`],
      cites: [a.phrase, b.phrase],
    }
  }
  if (kind !== 'status') return undecided(`neither ${kind} claims less than the other`)
  const [open, shut] = [leavesOpen(a), leavesOpen(b)]
  if (open === shut) return undecided('neither leaves open what the other tells')
  const [preferred, side] = open ? (['a', a] as const) : (['b', b] as const)
  return {
    preferred,
    because: [`“${side.words}” does not hold that it happened`],
    cites: [a.phrase, b.phrase],
  }
}

function leastOf({ low, high }: { low: number | null; high: number | null }): number {
  return low ?? (high === null ? 0 : Math.min(0, high))
}

function leavesOpen({ statement }: Side): boolean {
  return (
    statement.denial !== null ||
    ['denies', 'doubts', 'declines to confirm'].includes(statement.stance)
  )
}
