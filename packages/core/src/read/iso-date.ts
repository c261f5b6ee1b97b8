import { isDay } from '../language/gregorian.ts'

const DAY =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const MONTH = /^\d{4}-(\d{2})$/
const WEEK = /^\d{4}-W(\d{2})$/
const YEAR = /^\d{4}$/

/** Whether this is an ISO 8601 date that exists: a year, month, week, day, or a day with a time. */
export function isDate(value: string): boolean {
  const day = DAY.exec(value)
  if (day) {
    const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = day
      .slice(1)
      .map((part) => Number(part ?? 0))
    return isDay(year, month, date) && hour < 24 && minute < 60 && second < 61
  }
  const month = MONTH.exec(value)
  if (month) return Number(month[1]) >= 1 && Number(month[1]) <= 12
  const week = WEEK.exec(value)
  if (week) return Number(week[1]) >= 1 && Number(week[1]) <= 53
  return YEAR.test(value)
}
