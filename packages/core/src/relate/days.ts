import { dayNumber, daysInMonth, isDay, mondayOf } from '../language/gregorian.ts'
import { remembered } from '../language/remembered.ts'

/** First and last day that an ISO date means, as day numbers (days since 1970-01-01), both included. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** The days of an ISO 8601 date as precise as it is: 2022, 2022-09, 2022-W36, 2022-W36-WE, 2022-09-10, 2022-09-10T18:30Z; else null. */
export const daysOf = remembered(readDays)

function readDays(iso: string): Days | null {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(iso)
  if (week) {
    const from = mondayOf(Number(week[1]), Number(week[2]))
    return { from: week[3] ? from + 5 : from, to: from + 6 }
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(iso) ?? []
  if (!year) return null
  if (!month) return { from: dayNumber(Number(year), 1, 1), to: dayNumber(Number(year), 12, 31) }
  if (!isDay(Number(year), Number(month), Number(day ?? 1))) return null
  const from = dayNumber(Number(year), Number(month), Number(day ?? 1))
  return { from, to: day ? from : from + daysInMonth(Number(year), Number(month)) - 1 }
}

/** How many days lie between two stretches; 0 where they meet. */
export function daysBetween(a: Days, b: Days): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}
