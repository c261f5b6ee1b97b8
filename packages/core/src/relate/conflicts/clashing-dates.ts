import type { TimeExpression } from '../../model/time.ts'
import type { Telling } from '../claims/telling.ts'
import { type Clash, type FindClash, isOneQuotation, printed } from './clash.ts'

/** Days and hours are held against each other where the tellings say so much the same; years and months of nearly one telling. */
const least = { fine: 0.45, coarse: 0.9, quoted: 0.8 }

const fine: ReadonlySet<TimeExpression['precision']> = new Set([
  'minute',
  'hour',
  'part of day',
  'day',
])

const clock: ReadonlySet<TimeExpression['precision']> = new Set(['minute', 'hour'])

/** Where the day and the minute of an ISO date end. */
const day = 'YYYY-MM-DD'.length
const minute = 'YYYY-MM-DDTHH:MM'.length

/** Two times for one event. */
export const findClashingDates: FindClash = ({ a, b, alignment }) => {
  if (alignment < least.fine || a.analysis === b.analysis) return null
  if (isOneQuotation(a, b) && alignment >= least.quoted) return clashingWords(a, b)
  const [times, others] = [timesIn(a), timesIn(b)]
  const [one] = times
  const two = one && others.find((other) => comparable(one, other))
  if (!one || !two || printed(a, one) === printed(b, two)) return null
  if (alignment < least.coarse && !(fine.has(one.precision) && fine.has(two.precision))) return null
  if (times.some((time) => others.some((other) => meet(time, other)))) return null
  const [first, second] = [printed(a, one), printed(b, two)]
  return {
    kind: 'date',
    a: { start: one.start, end: one.end },
    b: { start: two.start, end: two.end },
    why: `“${first}” is ${one.value}, “${second}” is ${two.value}, and both tell of one event.`,
    because: ['the tellings say the same', 'they have no time in common'],
    once: [one.value, two.value].sort().join(' '),
  }
}

/** Whether all of it stands in quotation marks. */
function isWhole({ analysis, statement }: Telling): boolean {
  return analysis.attributions[statement.attribution ?? -1]?.kind === 'direct'
}

/** One quotation with two times: "for days" and "only this morning". */
function clashingWords(a: Telling, b: Telling): Clash | null {
  if (!isWhole(a) || !isWhole(b)) return null
  const [one, two] = [ownTimes(a), ownTimes(b)]
  const [first, second] = [one[0], two[0]]
  if (!first || !second) return null
  if (one.some(({ value }) => two.some((other) => other.value === value))) return null
  return {
    kind: 'wording',
    a: { start: first.start, end: first.end },
    b: { start: second.start, end: second.end },
    why: `${a.originator.name} is quoted with “${printed(a, first)}” and with “${printed(b, second)}”.`,
    because: ['one speaker says nearly the same', 'the times are others'],
  }
}

/** Two times of day, two days, or two of one coarser precision; the day of a time of day is often a guess. */
function comparable(a: TimeExpression, b: TimeExpression): boolean {
  return a.precision === b.precision || (clock.has(a.precision) && clock.has(b.precision))
}

function meet(one: TimeExpression, two: TimeExpression): boolean {
  const [a, b] = [one.interval, two.interval]
  if (!a || !b) return true
  // an hour of some zone and an hour of none may be one: what lies less than a day apart meets
  if (hasZone(one.value) !== hasZone(two.value))
    return Math.abs(timeOf(a.from) - timeOf(b.from)) <= mostOff
  // 11:36 of a day that was worked out in two ways, or in two time zones
  if (a.from.length > day && a.from.slice(day, minute) === b.from.slice(day, minute)) return true
  const length = Math.min(a.from.length, b.from.length, a.to.length, b.to.length)
  const cut = (iso: string) => iso.slice(0, length)
  return cut(a.from) <= cut(b.to) && cut(b.from) <= cut(a.to)
}

/** No clock is further from another than this, in milliseconds. */
const mostOff = 26 * 3_600_000

function hasZone(iso: string): boolean {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(iso)
}

function timeOf(iso: string): number {
  return Date.parse(hasZone(iso) || iso.length <= day ? iso : `${iso}Z`)
}

/** The settled times that stand in the telling itself. */
function timesIn(telling: Telling): TimeExpression[] {
  return ownTimes(telling).filter(
    ({ type, interval }) => (type === 'DATE' || type === 'TIME') && interval !== null,
  )
}

function ownTimes({ statement, times }: Telling): TimeExpression[] {
  return times.filter(({ start, end }) => start >= statement.start && end <= statement.end)
}
