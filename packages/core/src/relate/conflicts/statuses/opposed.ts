import type { Stance } from '../../../model/attribution.ts'
import type { Span } from '../../../model/span.ts'
import type { Stand } from '../../../model/statement.ts'
import { crowding } from '../../claims/likeness.ts'
import { excludes } from '../../claims/opposed-stands.ts'
import type { Telling } from '../../claims/telling.ts'
import { apart } from '../../claims/topic.ts'
import { oddsBy, probabilityOf } from '../../weigh.ts'
import { type Against, type Clash, isOneQuotation, printed } from '../clash.ts'
import { periods } from '../figures/periods.ts'
import { areOfTwoTimes } from '../two-times.ts'
import { isLater } from './later.ts'
import { type OpposedPair, opposedReasons } from './opposed-reasons.ts'

/** The odds that two words that exclude each other are a conflict where nothing speaks for it, in nats. */
const odds = -3.7
/** As probable as this a conflict is told. */
const probable = 0.37

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
  const [here, there] = [wordsOf(a, one), wordsOf(b, other)]
  return {
    score,
    kind: isOneQuotation(a, b) ? 'wording' : one.kind,
    a: here,
    b: there,
    why: `“${printed(a, here)}” and “${printed(b, there)}” exclude each other.`,
    because: [
      'the tellings are of one thing',
      `one says that it is ${one.of}, the other that it is not`,
    ],
  }
}

/** The words of two tellings that exclude each other, where nothing speaks against holding them against each other. */
export function opposedIn({ a, b, alignment }: Against): OpposedPair[] {
  const [one, other] = [a.statement.modality, b.statement.modality]
  // what may be leaves open what is
  if (one !== other && (one === 'possible' || other === 'possible')) return []
  if ([a, b].some((one) => wants.has(one.statement.stance))) return []
  if (isOfPast(a) !== isOfPast(b) || isLater(a, b) || isLater(b, a)) return []
  const [here, there] = [a.statement.stands, b.statement.stands]
  const areApart = areOfTwoTimes(a, b)
  const mayMeet = (one: Stand, other: Stand) =>
    !areApart || deniesLater(a, one, b) || deniesLater(b, other, a)
  return here.flatMap((one) =>
    there
      .filter((other) => excludes(one, other) && !areTwoOfAKind(one, other) && mayMeet(one, other))
      .filter((other) => !(saysBoth(here, one) || saysBoth(there, other)))
      .map((other) => ({ a, b, one, other, alignment })),
  )
}

/** Whether they are said of two things that one word tells: the north |gate| and the south |gate|. */
function areTwoOfAKind(one: Stand, other: Stand): boolean {
  if (isOfOwner(one, other) || isOfOwner(other, one)) return true
  return !apart(one.bearers, other.bearers) && apart(one.marks, other.marks)
}

/** Whether one is said of somebody, and the other of somebody’s own people: Orrin, and |Orrin|’s brother. */
function isOfOwner({ bearers, owners }: Stand, other: Stand): boolean {
  const isIn = (stem: string) => other.owners.includes(stem) && !owners.includes(stem)
  return bearers.some(isIn)
}

/**
 * Whether a telling denies something, and of a later time than that of which another tells it: |no work has begun| there, said on
 * Tuesday, is no answer to “shut”, but one to “work began on Monday”.
 */
function deniesLater({ statement: { denial }, times }: Telling, no: Stand, other: Telling) {
  if (!denial || denial.start < no.start || denial.start >= no.end) return false
  return times.every(({ interval }) =>
    other.times.every((time) => !time.interval || !interval || time.interval.to < interval.from),
  )
}

/** Whether it is told of some year, month or stretch of time that is not to come: "for a year after the war". */
function isOfPast({ statement, times, published }: Telling): boolean {
  return times.some(
    ({ start, end, precision, interval }) =>
      start >= statement.start &&
      end <= statement.end &&
      periods.has(precision) &&
      !(published && interval && interval.from > published),
  )
}

/** What says both is told of two things, or of a change. */
function saysBoth(stands: readonly Stand[], stand: Stand): boolean {
  return stands.some((one) => excludes(one, stand))
}

/** The words that say what a telling stands for: where it denies all that it tells, those for that, “|denied| that it sank”. */
function wordsOf({ analysis, statement }: Telling, { start, end }: Stand): Span {
  const { stance, attribution } = statement
  const cue = stance === 'denies' ? analysis.attributions[attribution ?? -1]?.cue : null
  const says = cue && !(cue.start <= start && start < cue.end)
  return says ? { start: cue.start, end: cue.end } : { start, end }
}
