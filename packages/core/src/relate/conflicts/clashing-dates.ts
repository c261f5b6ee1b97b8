import type { TimeExpression } from '../../model/time.ts'
import type { Telling } from '../claims/telling.ts'
import { type FindClash, printed, sharesEventType } from './clash.ts'

/** Dates are held against each other only where the tellings say nearly the same. */
const leastAlignment = 0.6

const fine: ReadonlySet<TimeExpression['precision']> = new Set([
  'minute',
  'hour',
  'part of day',
  'day',
])

/** Where the day and the minute of an ISO date end. */
const day = 'YYYY-MM-DD'.length
const minute = 'YYYY-MM-DDTHH:MM'.length

/** Two times for one event. */
export const findClashingDates: FindClash = (a, b, alignment) => {
  if (alignment < leastAlignment || !sharesEventType(a, b)) return null
  const [times, others] = [timesIn(a), timesIn(b)]
  const [one] = times
  const two = one && others.find((other) => comparable(one, other))
  if (!one || !two || printed(a, one) === printed(b, two)) return null
  if (times.some((time) => others.some((other) => comparable(time, other) && meet(time, other))))
    return null
  return {
    kind: 'date',
    a: { start: one.start, end: one.end },
    b: { start: two.start, end: two.end },
    why: `“${printed(a, one)}” is ${one.value}, “${printed(b, two)}” is ${two.value}, and both tell of one event.`,
    score: alignment,
    because: ['the tellings say the same', 'they have no time in common'],
    once: [one.value, two.value].sort().join(' '),
  }
}

/** Two days or hours, or two of one coarser precision. */
function comparable(a: TimeExpression, b: TimeExpression): boolean {
  return a.precision === b.precision || (fine.has(a.precision) && fine.has(b.precision))
}

function meet({ interval: a }: TimeExpression, { interval: b }: TimeExpression): boolean {
  if (!a || !b) return true
  // 11:36 of a day that was worked out in two ways, or in two time zones
  if (a.from.length > day && a.from.slice(day, minute) === b.from.slice(day, minute)) return true
  const length = Math.min(a.from.length, b.from.length, a.to.length, b.to.length)
  const cut = (iso: string) => iso.slice(0, length)
  return cut(a.from) <= cut(b.to) && cut(b.from) <= cut(a.to)
}

/** The settled times that stand in the telling itself. */
function timesIn({ statement, times }: Telling): TimeExpression[] {
  return times.filter(
    ({ start, end, type, interval }) =>
      (type === 'DATE' || type === 'TIME') &&
      interval !== null &&
      start >= statement.start &&
      end <= statement.end,
  )
}
