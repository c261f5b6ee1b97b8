import type { Stance } from '../../../model/attribution.ts'
import type { Stand } from '../../../model/statement.ts'
import { crowding } from '../../claims/likeness.ts'
import { excludes } from '../../claims/opposed-stands.ts'
import type { Telling } from '../../claims/telling.ts'
import { apart } from '../../claims/topic.ts'
import { oddsBy, probabilityOf } from '../../weigh.ts'
import { type Against, type Clash, contests, isOneQuotation, printed } from '../clash.ts'
import { periods } from '../figures/periods.ts'
import { areOfTwoTimes } from '../two-times.ts'
import { type OpposedPair, opposedReasons } from './opposed-reasons.ts'

/** The odds that two words that exclude each other are a conflict where nothing speaks for it, in nats. */
const odds = -2.8
/** As probable as this a conflict is told. */
const probable = 0.45

/** What tells how it is to be, not how it is: the board |recommended| that it stay open. */
const wants: ReadonlySet<Stance> = new Set(['orders', 'promises', 'warns'])

/** "The road is open" against "the road was shut". */
export function findOpposed(against: Against): Clash | null {
  const { a, b } = against
  const [pair] = opposedIn(against)
    .map((one) => ({
      ...one,
      score: probabilityOf(oddsBy(opposedReasons, odds, one) - crowding(a, b)),
    }))
    .sort((one, two) => two.score - one.score)
  if (!pair || pair.score < probable) return null
  const { one, other, score } = pair
  return {
    score,
    kind: isOneQuotation(a, b) ? 'wording' : one.kind,
    a: spanOf(one),
    b: spanOf(other),
    why: `“${printed(a, one)}” and “${printed(b, other)}” exclude each other.`,
    because: [
      'the tellings are of one thing',
      `one says that it is ${one.of}, the other that it is not`,
    ],
  }
}

/** The words of two tellings that exclude each other, where nothing speaks against holding them against each other. */
export function opposedIn({ a, b, alignment }: Against): OpposedPair[] {
  // what is planned may yet be, whatever is
  if (a.statement.modality !== b.statement.modality || areOfTwoTimes(a, b)) return []
  if ([a, b].some((one) => wants.has(one.statement.stance))) return []
  if (isOfPast(a) !== isOfPast(b)) return []
  const [here, there] = [standsIn(a), standsIn(b)]
  return here.flatMap((one) =>
    there
      // the north gate and the south gate are two
      .filter((other) => excludes(one, other) && !apart(one.marks, other.marks))
      .filter((other) => !(saysBoth(here, one) || saysBoth(there, other)))
      .map((other) => ({ a, b, one, other, alignment })),
  )
}

/** Whether it is told of some year, month or stretch of time: "for a year after the war". */
function isOfPast({ statement, times }: Telling): boolean {
  return times.some(
    ({ start, end, precision }) =>
      start >= statement.start && end <= statement.end && periods.has(precision),
  )
}

/** What says both is told of two things, or of a change. */
function saysBoth(stands: readonly Stand[], stand: Stand): boolean {
  return stands.some((one) => excludes(one, stand))
}

/** What a telling stands for; where it contests what is said, only by contesting it: "the government |rejected| the plan". */
function standsIn({ analysis, statement: { stands, stance, attribution } }: Telling): Stand[] {
  if (!contests.has(stance)) return stands
  const cue = analysis.attributions[attribution ?? -1]?.cue
  return stands.filter(({ start }) => cue && cue.start <= start && start < cue.end)
}

function spanOf({ start, end }: Stand): { start: number; end: number } {
  return { start, end }
}
