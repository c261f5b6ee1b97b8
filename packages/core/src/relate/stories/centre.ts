import type { Analysis } from '../../model/analysis.ts'
import { sampleOf } from '../grouping/sample.ts'

/** The article most like all the others. Throws RangeError where there is none. */
export function centreOf(
  members: readonly Analysis[],
  likeness: (a: Analysis, b: Analysis) => number,
): Analysis {
  const some = sampleOf(members)
  const sums = members.map((one) =>
    some.reduce((sum, other) => (one === other ? sum : sum + likeness(one, other)), 0),
  )
  const centre = members[sums.indexOf(sums.reduce((a, b) => Math.max(a, b), 0))] ?? members[0]
  if (!centre) throw new RangeError('a story has at least one article')
  return centre
}
