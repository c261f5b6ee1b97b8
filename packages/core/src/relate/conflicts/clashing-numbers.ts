import type { Outcome } from '../../model/quantity.ts'
import type { TimeExpression } from '../../model/time.ts'
import { clash, roundsTo } from '../claims/quantities.ts'
import type { Telling } from '../claims/telling.ts'
import { actorsIn, apart, settlementsIn } from '../claims/topic.ts'
import { type Against, type Clash, type FindClash, isOneQuotation, printed } from './clash.ts'
import { findClashingStatuses } from './clashing-statuses.ts'
import { type Measure, measuresOf } from './measures.ts'

/** How well tellings have to say the same, by how sure it is that their numbers count one thing. */
const least = { outcome: 0.2, thing: 0.2, measure: 0.4, unsaid: 0.5, outlook: 0.8, none: 0.5 }

/** Two numbers of one thing that leave none both could mean. */
export const findClashingNumbers: FindClash = (against) => {
  const { a, b } = against
  // an article that gives two numbers tells of two things
  if (a.analysis === b.analysis || apart(settlementsIn(a), settlementsIn(b))) return null
  // what is planned is not held against what has happened, unless it is told in the same words
  if (a.statement.modality !== b.statement.modality && against.alignment < least.outlook)
    return null
  const [some, others] = [measuresOf(a), measuresOf(b)]
  for (const one of some) {
    for (const two of others) {
      const thing = sameThing(one, two)
      if (!thing || against.alignment < least[thing.by]) continue
      if (!clash(one, two) || roundsTo(one, two) || timesApart(one, two) > mostTimes) continue
      if (thing.by !== 'outcome' && isOfOthers(a, b)) continue
      if (one.outcome !== null && (grew(a, one, b, two) || grew(b, two, a, one))) continue
      if (isNearer(others, two, one) || isNearer(some, one, two)) continue
      if (isNone(one) !== isNone(two)) {
        // a denial tells it better than a number of none
        if (against.alignment < least.none || findClashingStatuses(against)) continue
      }
      return tell(against, one, two, thing.words)
    }
  }
  return null
}

function tell({ a, b }: Against, one: Measure, two: Measure, thing: string): Clash {
  const [first, second] = [printed(a, one), printed(b, two)]
  const none = isNone(one) || isNone(two)
  const quoted = isOneQuotation(a, b)
  return {
    kind: quoted ? 'wording' : none ? 'status' : 'number',
    a: { start: one.start, end: one.end },
    b: { start: two.start, end: two.end },
    why: quoted
      ? `${a.originator.name} is quoted with “${first}” and with “${second}” of ${thing}.`
      : none
        ? `“${first}” against “${second}”: one says that there was no ${thing}, the other that there was.`
        : `“${first}” and “${second}” cannot both be the number of ${thing}.`,
    because: [`both give a number of ${thing}`, 'no number lies within both'],
    about: thing,
    once: [one, two]
      .map(({ low, high, unit }) => `${low}-${high} ${unit ?? thing}`)
      .sort()
      .join(' '),
  }
}

function isNone({ high }: Measure): boolean {
  return high === 0
}

/** What two measures both count, and how that is known; null where it is not one thing. */
function sameThing(
  one: Measure,
  two: Measure,
): { by: 'outcome' | 'thing' | 'measure' | 'unsaid'; words: string } | null {
  if ((one.si?.unit ?? one.unit) !== (two.si?.unit ?? two.unit)) return null
  if (one.outcome !== null && two.outcome !== null) {
    return lossOf(one.outcome) === lossOf(two.outcome)
      ? { by: 'outcome', words: one.outcome }
      : null
  }
  if (one.head !== null && two.head !== null) {
    return one.head === two.head
      ? { by: one.unit === null ? 'thing' : 'measure', words: one.head }
      : null
  }
  const words = one.head ?? two.head ?? one.unit ?? 'the same'
  if (one.unit !== null) return { by: 'measure', words }
  return isDecimal(one) && isDecimal(two) ? { by: 'unsaid', words } : null
}

/** What is shot down is destroyed. */
function lossOf(outcome: Outcome): Outcome {
  return outcome === 'downed' ? 'destroyed' : outcome
}

/** "6.4" is a figure of something, even where it is not said of what. */
function isDecimal({ low, high }: Measure): boolean {
  return low !== null && low === high && !Number.isInteger(low)
}

/** Whether one of some measures of the same thing is nearer to a number than this one: then that is the one it means. */
function isNearer(measures: readonly Measure[], than: Measure, to: Measure): boolean {
  return measures.some(
    (other) =>
      other !== than && sameThing(other, to) && timesApart(other, to) < timesApart(than, to),
  )
}

/** Whether the tellings name other people or bodies, or the one alone says of which town it is. */
function isOfOthers(a: Telling, b: Telling): boolean {
  const [here, there] = [settlementsIn(a).length, settlementsIn(b).length]
  return apart(actorsIn(a), actorsIn(b)) || (here === 0) !== (there === 0)
}

/** Two numbers of which one is so many times the other are hardly of one thing. */
const mostTimes = 10

/** How many times the lower number goes into the higher; 1 where both may be one number. */
function timesApart(one: Measure, two: Measure): number {
  if (!clash(one, two)) return 1
  const [low = 0, high = 0] = [one, two].map(sizeOf).toSorted((a, b) => a - b)
  return low === 0 ? mostTimes : high / low
}

function sizeOf({ low, high, si }: Measure): number {
  return (si ? (si.low ?? si.high) : (low ?? high)) ?? 0
}

/** A count that is higher so many days later has grown. */
const daysToGrow = 2

function grew(early: Telling, before: Measure, late: Telling, after: Measure): boolean {
  // "112 people had been brought to safety by five"
  if (sizeOf(after) > sizeOf(before) && early.times.some(isHour)) return true
  if (early.published === null || late.published === null) return false
  const days = (Date.parse(late.published) - Date.parse(early.published)) / 86_400_000
  return days >= daysToGrow && sizeOf(after) > sizeOf(before)
}

function isHour({ precision }: TimeExpression): boolean {
  return precision === 'hour' || precision === 'minute'
}
