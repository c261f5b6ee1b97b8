import { isoDay } from '../../language/gregorian.ts'
import type { Precision } from '../../model/time.ts'
import type { Anchor, Reckoning } from './reckoning.ts'
import { inWords, type Period, periodOf, periodsOf, shift, shiftAll, shiftClock } from './shift.ts'
import { isOnCalendar, type Stretch, step, type Unit } from './stretch.ts'

/** By size; `unknown` is the TIMEX3 value of one that is not settled. */
const units: Readonly<Record<Unit, { size: number; name: string; unknown: string }>> = {
  D: { size: 0, name: 'day', unknown: 'XXXX-XX-XX' },
  W: { size: 1, name: 'week', unknown: 'XXXX-WXX' },
  WE: { size: 1, name: 'weekend', unknown: 'XXXX-WXX-WE' },
  M: { size: 2, name: 'month', unknown: 'XXXX-XX' },
  Q: { size: 3, name: 'quarter', unknown: 'XXXX-QX' },
  Y: { size: 4, name: 'year', unknown: 'XXXX' },
  DE: { size: 5, name: 'decade', unknown: 'XXX' },
  CE: { size: 6, name: 'century', unknown: 'XX' },
}

const sizes: Readonly<Partial<Record<Precision, number>>> = {
  weekend: 1,
  week: 1,
  month: 2,
  quarter: 3,
  season: 3,
  year: 4,
  decade: 5,
}

/** D-1, W0, Y+1: the n-th calendar unit from where it stands. */
export function stepTo(reckoning: Reckoning, unit: Unit, n: number): Reckoning {
  const { stretch, anchor, because } = reckoning
  const { size, name, unknown } = units[unit]
  const lost = { ...reckoning, stretch: null, value: unknown }
  if (!stretch) return lost
  const times = n === 0 ? `the ${name} of` : `${counted(Math.abs(n), name)} ${beside(n)}`
  const reasons = anchor ? [...because, `${times} ${anchor.name}`] : because
  if ((sizes[stretch.precision] ?? 0) > size) {
    // of a week only: "today" is the week, "yesterday" a week that began a day earlier
    if (stretch.precision !== 'week' || unit !== 'D') return lost
    const moved = { ...stretch, from: stretch.from + n, to: stretch.to + n }
    return { ...reckoning, stretch: moved, value: moved.value, because: reasons }
  }
  const reached = step(stretch, unit, n)
  return { ...reckoning, stretch: reached, value: reached.value, because: reasons }
}

/** -P3D, +P2W: so much earlier or later. */
export function shiftBy(reckoning: Reckoning, written: string, sign: -1 | 1): Reckoning {
  const { stretch, anchor, value, because } = reckoning
  const periods = periodsOf(written)
  const clock = anchor?.clock ?? null
  // "two weeks after 3 May" is a day, "two weeks ago" a week
  const isTold = stretch !== anchor?.stretch
  const reached =
    stretch &&
    periods &&
    (shiftClock(stretch, clock, periods, sign) ?? shiftAll(stretch, periods, sign, isTold))
  if (!reached) return { ...reckoning, stretch: null, value: units.D.unknown }
  const reason = `${periods.map(inWords).join(' ')} ${beside(sign)} ${anchor?.name ?? value}`
  return { ...reckoning, ...reached, value: reached.stretch.value, because: [...because, reason] }
}

/** Of a quarter or month told of last the same one a year earlier; where none is, what was reached before. */
export function sameEarlier(reckoning: Reckoning, told: Anchor | null): Reckoning {
  const { stretch } = told ?? {}
  if (!stretch || !/^(?:month|quarter)$/.test(stretch.precision)) return reckoning
  const reached = step(
    stretch,
    stretch.precision === 'month' ? 'M' : 'Q',
    stretch.precision === 'month' ? -12 : -4,
  )
  const because = [...reckoning.because, `a year before ${told?.name}`]
  return { ...reckoning, stretch: reached, value: reached.value, because }
}

/** last:P3D, coming:P3D: a duration that ends or begins where it stands. */
export function durationAt(reckoning: Reckoning, written: string, sign: -1 | 1): Reckoning {
  const { stretch, anchor } = reckoning
  const period = periodOf(written)
  const whole = period !== null && period.count !== null
  const duration = { ...reckoning, stretch: null, value: written, anchor: null, whole }
  const end = stretch && whole && reach(stretch, period, sign)
  if (!end || !isOnCalendar(end)) return { ...duration, because: [] }
  const from = isoDay(Math.min(end.from, stretch.from))
  const to = isoDay(Math.max(end.to, stretch.to))
  const reason = `${inWords(period)} ${sign < 0 ? 'up to' : 'from'} ${anchor?.name ?? stretch.value}`
  return { ...duration, span: { from, to }, because: [reason] }
}

function reach(stretch: Stretch, period: Period, sign: -1 | 1): Stretch | null {
  const days = period.unit === 'H' ? Math.ceil((period.count ?? 0) / 24) : 0
  return days > 0 ? shift(stretch, { count: days, unit: 'D' }, sign) : shift(stretch, period, sign)
}

function counted(n: number, name: string): string {
  return `${n} ${name}${n === 1 ? '' : 's'}`
}

function beside(n: number): string {
  return n < 0 ? 'before' : 'after'
}
