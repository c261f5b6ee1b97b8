import {
  civil,
  dayNumber,
  daysInMonth,
  isDay,
  isoDay,
  isoWeekOf,
  mondayOf,
  pad,
  weekday,
} from '../../language/gregorian.ts'
import type { Precision } from '../../model/time.ts'
import { feastOf } from './feasts.ts'

/** A stretch of whole days on the calendar, with its TIMEX3 value; both ends are day numbers and included. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly value: string
  readonly precision: Precision
}

/** The calendar units that a stretch can be: day, week, weekend, month, quarter, year, decade, century. */
export type Unit = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y' | 'DE' | 'CE'

export function dayOf(day: number): Stretch {
  return { from: day, to: day, value: isoDay(day), precision: 'day' }
}

export function weekOf(day: number): Stretch {
  const from = day - weekday(day) + 1
  return { from, to: from + 6, value: isoWeekOf(day), precision: 'week' }
}

export function weekendOf(day: number): Stretch {
  const saturday = day - weekday(day) + 6
  return {
    from: saturday,
    to: saturday + 1,
    value: `${isoWeekOf(day)}-WE`,
    precision: 'weekend',
  }
}

export function monthOf(year: number, month: number): Stretch {
  const from = dayNumber(year, month, 1)
  const { year: y, month: m } = civil(from)
  return {
    from,
    to: from + daysInMonth(y, m) - 1,
    value: `${pad(y, 4)}-${pad(m, 2)}`,
    precision: 'month',
  }
}

function quarterOf(year: number, quarter: number): Stretch {
  const from = dayNumber(year, quarter * 3 - 2, 1)
  const to = dayNumber(year, quarter * 3 + 1, 1) - 1
  const { year: y, month } = civil(from)
  return { from, to, value: `${pad(y, 4)}-Q${(month + 2) / 3}`, precision: 'quarter' }
}

const seasons = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
])

/** Seasons of the northern half of the earth, by whole months; a winter belongs to the year that it begins in. */
function seasonOf(year: number, season: string): Stretch | null {
  const month = seasons.get(season)
  if (month === undefined) return null
  return {
    from: dayNumber(year, month, 1),
    to: dayNumber(year, month + 3, 1) - 1,
    value: `${pad(year, 4)}-${season}`,
    precision: 'season',
  }
}

/** The first (1) or second (2) half of a year. */
function halfOf(year: number, half: number): Stretch {
  const from = dayNumber(year, half * 6 - 5, 1)
  const to = dayNumber(year, half * 6 + 1, 1) - 1
  return { from, to, value: `${pad(year, 4)}-H${half}`, precision: 'season' }
}

/** A quarter (Q1 to Q4), a half (H1, H2) or a season of a year; null for what is neither. */
export function partOfYear(year: number, part: string): Stretch | null {
  const [, kind, n] = /^(Q(?=[1-4])|H(?=[12]))(\d)$/.exec(part) ?? []
  if (kind) return kind === 'Q' ? quarterOf(year, Number(n)) : halfOf(year, Number(n))
  return seasonOf(year, part)
}

export function yearsOf(year: number, count: 1 | 10 | 100): Stretch {
  const first = Math.floor(year / count) * count
  return {
    from: dayNumber(first, 1, 1),
    to: dayNumber(first + count, 1, 1) - 1,
    value: pad(Math.floor(year / count), 5 - String(count).length),
    precision: count === 1 ? 'year' : 'decade',
  }
}

/** Reads an ISO 8601 date or a TIMEX3 value with nothing unknown in it; what is no date of the calendar is null. */
export function stretchOf(written: string): Stretch | null {
  const [, y = '', rest] = /^(\d{4})(?:-(.+))?$/.exec(written) ?? []
  const year = Number(y)
  if (y === '' && /^\d{3}$/.test(written)) return yearsOf(Number(written) * 10, 10)
  if (y === '') return /^\d{2}$/.test(written) ? yearsOf(Number(written) * 100, 100) : null
  if (rest === undefined) return yearsOf(year, 1)
  const [, month, day] = /^(\d\d)(?:-(\d\d))?$/.exec(rest) ?? []
  if (day)
    return isDay(year, Number(month), Number(day))
      ? dayOf(dayNumber(year, Number(month), Number(day)))
      : null
  if (month) return Number(month) >= 1 && Number(month) <= 12 ? monthOf(year, Number(month)) : null
  const week = /^W(\d\d)(?:-(WE|[1-7]))?$/.exec(rest)
  if (week) {
    const monday = mondayOf(year, Number(week[1]))
    if (week[2] === 'WE') return weekendOf(monday)
    return week[2] ? dayOf(monday + Number(week[2]) - 1) : weekOf(monday)
  }
  const feast = feastOf(year, rest)
  if (feast !== null) return dayOf(feast)
  return partOfYear(year, rest)
}

/** The n-th calendar unit from the one that holds the beginning of a stretch: n = 0 is that one, -1 the one before. */
export function step({ from }: Stretch, unit: Unit, n: number): Stretch {
  const { year, month } = civil(from)
  switch (unit) {
    case 'D':
      return dayOf(from + n)
    case 'W':
      return weekOf(from + 7 * n)
    case 'WE':
      return weekendOf(from + 7 * n)
    case 'M':
      return monthOf(year, month + n)
    case 'Q':
      return quarterOf(year, Math.ceil(month / 3) + n)
    case 'Y':
      return yearsOf(year + n, 1)
    case 'DE':
      return yearsOf(year + 10 * n, 10)
    case 'CE':
      return yearsOf(year + 100 * n, 100)
  }
}

/** ISO 8601 writes four digits of a year. */
export function isOnCalendar({ from, to }: Stretch): boolean {
  return from >= firstDay && to <= lastDay
}

const firstDay = dayNumber(1, 1, 1)
const lastDay = dayNumber(9999, 12, 31)
