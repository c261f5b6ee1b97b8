import type { Stand } from '../../../model/statement.ts'
import { excludes } from '../../claims/opposed-stands.ts'
import type { Telling } from '../../claims/telling.ts'
import { compare, overlapOf } from '../../claims/two.ts'
import { type Against, type Clash, contests, isOneQuotation, printed } from '../clash.ts'
import { areOfTwoTimes } from '../two-times.ts'

/** Words that exclude each other are held against each other only where the tellings are at least so much alike. */
const leastAlignment = 0.6
/** They are as a rule of two things, a town taken and a flag held, where less than this of the shorter telling is in the other. */
const leastOverlap = 0.35
/** Unless the tellings are as good as one, what is said of two things does not exclude each other. */
const asOne = 0.85

/** "The road is open" against "the road was shut". */
export function findOpposed({ a, b, alignment }: Against): Clash | null {
  if (alignment < leastAlignment) return null
  if ([a, b].some(({ statement }) => statement.denial) || areOfTwoTimes(a, b)) return null
  // what is planned may yet be, whatever is
  if (a.statement.modality !== b.statement.modality) return null
  if (overlapOf(compare(a, b)) < leastOverlap) return null
  const [here, there] = [standsIn(a), standsIn(b)]
  const clashes = (stand: Stand, other: Stand) =>
    excludes(stand, other) && (alignment >= asOne || areOfOne(stand, other))
  const one = here.find((stand) => there.some((other) => clashes(stand, other)))
  const two = one && there.find((other) => clashes(one, other))
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

/** What a telling stands for; where it contests what is said, only by contesting it: "the government |rejected| the plan". */
function standsIn({ analysis, statement: { stands, stance, attribution } }: Telling): Stand[] {
  if (!contests.has(stance)) return stands
  const cue = analysis.attributions[attribution ?? -1]?.cue
  return stands.filter(({ start }) => cue && cue.start <= start && start < cue.end)
}

/** Whether both are said of one thing, as far as is known. */
function areOfOne({ bearer }: Stand, other: Stand): boolean {
  return bearer === null || other.bearer === null || bearer === other.bearer
}
