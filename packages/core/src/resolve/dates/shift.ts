import { civil, dayNumber, daysInMonth, isoWeekOf, pad } from '../../language/gregorian.ts'
import type { Precision } from '../../model/time.ts'
import type { Clock } from './reckoning.ts'
import { dayOf, monthOf, type Stretch, yearsOf } from './stretch.ts'

/** An ISO 8601 duration with one unit; `count` is null for an X: "some days". */
export interface Period {
  readonly count: number | null
  readonly unit: 'D' | 'W' | 'M' | 'Y' | 'WE' | 'Q' | 'DE' | 'CE' | 'H' | 'MIN' | 'S'
}

export function periodOf(written: string): Period | null {
  const [, time, count, unit] = /^P(T?)([\d.]+|X)(D|WE|W|M|Y|Q|DE|CE|H|S)$/.exec(written) ?? []
  if (!count) return null
  const name = (time && unit === 'M' ? 'MIN' : unit) as Period['unit']
  return { count: count === 'X' ? null : Number(count), unit: name }
}

/** P1Y2M, P1DT2H: the periods of a sum, the largest first; one alone for one; null for what is neither. */
export function periodsOf(written: string): readonly Period[] | null {
  const one = periodOf(written)
  if (one) return [one]
  const [, days = '', hours = ''] = /^P([^T]*)(?:T(.+))?$/.exec(written) ?? []
  const parts = [
    ...(days.match(/\d+[A-Z]/g) ?? []).map((part) => periodOf(`P${part}`)),
    ...(hours.match(/\d+[A-Z]/g) ?? []).map((part) => periodOf(`PT${part}`)),
  ].filter((part) => part !== null)
  return parts.length > 0 ? parts : null
}

const names: Readonly<Record<Period['unit'], string>> = {
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
  H: 'hour',
  MIN: 'minute',
  S: 'second',
}

/** "3 days", "some weeks" */
export function inWords({ count, unit }: Period): string {
  return `${count ?? 'some'} ${names[unit]}${count === 1 ? '' : 's'}`
}

const monthsIn = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 } as const
const daysIn = { D: 1, W: 7, WE: 7, H: 0, MIN: 0, S: 0 } as const

/** What "a few" or "some" units may be: at least and at most. */
const few = [2, 9] as const

/**
 * Moves a stretch by a period, back (-1) or on (1). The unit says how exactly: days keep the day, weeks a week around it,
 * months and years the month or year that is reached. Null where it is too coarse for that.
 */
export function shift(stretch: Stretch, { count, unit }: Period, sign: -1 | 1): Stretch | null {
  if (count === null) return shiftVaguely(stretch, unit, sign)
  if (count > farthest) return null
  if (unit in daysIn) {
    const days = sign * Math.round(count * daysIn[unit as keyof typeof daysIn])
    const moved = { ...stretch, from: stretch.from + days, to: stretch.to + days }
    if (stretch.precision === 'week') return { ...moved, value: isoWeekOf(moved.from) }
    if (stretch.precision !== 'day') return null
    const day = dayOf(moved.from)
    if (unit !== 'W' && unit !== 'WE') return day
    // a week ago is a day, two weeks ago a week
    const value = count > 1 && unit === 'W' ? isoWeekOf(day.from) : day.value
    return { ...day, value, from: day.from - 3, to: day.to + 3, precision: 'week' }
  }
  const { year, month } = civil(stretch.from)
  const months = sign * count * monthsIn[unit as keyof typeof monthsIn]
  const reached = monthOf(year, month + Math.round(months))
  const whole = Number.isInteger(months / 12) && unit !== 'M' && unit !== 'Q'
  return whole ? yearsOf(civil(reached.from).year, 1) : reached
}

/** What is reached by a shift, with the time of day where that is reckoned too. */
export interface Shifted {
  readonly stretch: Stretch
  readonly clock?: string
}

/** Moves a stretch by one period, or by the sum of several; a day to the day where that is asked for, or they are several. */
export function shiftAll(
  stretch: Stretch,
  periods: readonly Period[],
  sign: -1 | 1,
  toTheDay: boolean,
): Shifted | null {
  const [first, ...more] = periods
  if (!first) return null
  const day = toTheDay || more.length > 0 ? shiftDay(stretch, periods, sign) : null
  const reached = day ?? (more.length === 0 ? shift(stretch, first, sign) : null)
  return reached && { stretch: reached }
}

/** Moves a day to a day: 31 January and a month is the last of February. */
function shiftDay(stretch: Stretch, periods: readonly Period[], sign: -1 | 1): Stretch | null {
  if (stretch.precision !== 'day' || !periods.every(isWhole)) return null
  const amount = (of: Readonly<Partial<Record<Period['unit'], number>>>) =>
    sign * periods.reduce((sum, { count, unit }) => sum + (count ?? 0) * (of[unit] ?? 0), 0)
  const { year, month, day } = civil(stretch.from)
  const reached = civil(dayNumber(year, month + amount(monthsIn), 1))
  const last = daysInMonth(reached.year, reached.month)
  return dayOf(dayNumber(reached.year, reached.month, Math.min(day, last)) + amount(daysIn))
}

const minutesIn: Readonly<Partial<Record<Period['unit'], number>>> = { H: 60, MIN: 1 }
const minutesOfDay = 24 * 60

/** Moves a day and its time by hours and minutes, and what else there is; null where there is no time, or none of these. */
export function shiftClock(
  stretch: Stretch,
  clock: Clock | null,
  periods: readonly Period[],
  sign: -1 | 1,
): Shifted | null {
  if (!clock || !periods.every(isSmall) || !periods.some(({ unit }) => minutesIn[unit])) return null
  const day = shiftDay(stretch, periods, sign)
  if (!day) return null
  const minutes = periods.reduce(
    (sum, { count, unit }) => sum + sign * Math.round((count ?? 0) * (minutesIn[unit] ?? 0)),
    clock.minutes,
  )
  const within = ((minutes % minutesOfDay) + minutesOfDay) % minutesOfDay
  const [hour, minute] = [Math.floor(within / 60), within % 60].map((n) => pad(n, 2))
  return {
    stretch: dayOf(day.from + Math.floor(minutes / minutesOfDay)),
    clock: `T${hour}:${minute}${clock.zone}`,
  }
}

function isSmall({ count }: Period): boolean {
  return count !== null && count <= farthest
}

function isWhole(period: Period): boolean {
  return isSmall(period) && (Number.isInteger(period.count) || period.unit in minutesIn)
}

const farthest = 2000

/** How exact a vague period is. */
const vaguely: Readonly<Record<Period['unit'], Precision>> = {
  S: 'day',
  MIN: 'day',
  H: 'day',
  D: 'week',
  W: 'month',
  WE: 'month',
  M: 'year',
  Q: 'year',
  Y: 'decade',
  DE: 'decade',
  CE: 'decade',
}

/** "a few days ago": TIMEX3 writes no more than that it is past. */
function shiftVaguely(stretch: Stretch, unit: Period['unit'], sign: -1 | 1): Stretch | null {
  const [near, far] = few.map((count) => shift(stretch, { count, unit }, sign))
  if (!near || !far) return null
  return {
    from: Math.min(near.from, far.from),
    to: Math.max(near.to, far.to),
    value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
    precision: vaguely[unit],
  }
}
