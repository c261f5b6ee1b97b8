import type { Stand } from '../../../model/statement.ts'
import { compare, overlapOf } from '../../claims/two.ts'
import { type Against, type Clash, contests, isOneQuotation, printed } from '../clash.ts'

/** Words that exclude each other are held against each other only where the tellings are at least so much alike. */
const leastAlignment = 0.7
/** They are of two things, a town taken and a flag held, where less than this of the shorter telling is in the other. */
const leastOverlap = 0.35

/** "The road is open" against "the road was shut". */
export function findOpposed({ a, b, alignment }: Against): Clash | null {
  if (alignment < leastAlignment) return null
  if ([a, b].some(({ statement: { denial, stance } }) => denial || contests.has(stance)))
    return null
  if (overlapOf(compare(a, b)) < leastOverlap) return null
  const [here, there] = [a.statement.stands, b.statement.stands]
  const one = here.find((stand) => there.some((other) => excludes(stand, other)))
  const two = one && there.find((other) => excludes(one, other))
  // what says both is told of two things, or of a change
  if (!two || here.some((stand) => excludes(one, stand))) return null
  if (there.some((stand) => excludes(two, stand))) return null
  return {
    kind: isOneQuotation(a, b) ? 'wording' : 'status',
    a: one,
    b: two,
    why: `“${printed(a, one)}” and “${printed(b, two)}” exclude each other.`,
    because: [
      'the tellings say the same',
      `one says that it is ${one.of}, the other that it is not`,
    ],
  }
}

function excludes(one: Stand, other: Stand): boolean {
  return one.of === other.of && one.yes !== other.yes
}
