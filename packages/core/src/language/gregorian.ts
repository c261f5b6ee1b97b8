/**
 * Calendar arithmetic on day numbers (days since 1970-01-01, proleptic Gregorian), with no clock and no time zone.
 * Methods: days from civil after H. Hinnant; ISO 8601 weeks begin on Monday and belong to the year of their Thursday.
 */

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

interface Week {
  readonly year: number
  readonly week: number
}

const daysIn400Years = 146_097

/** The day number of a date; a month or day beyond its range counts on (2022-13-01 is 2023-01-01). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12)
  const m = (((month - 1) % 12) + 12) % 12
  // years begin in March, so that the leap day is their last
  const shifted = m < 2 ? y - 1 : y
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysIn400Years + dayOfEra - 719_468
}

/** The date of a day number. */
export function civil(days: number): Civil {
  const z = days + 719_468
  const era = Math.floor(z / daysIn400Years)
  const doe = z - era * daysIn400Years
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  )
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1
}

/** The ISO week that a day lies in. */
function isoWeek(days: number): Week {
  const thursday = days - weekday(days) + 4
  const { year } = civil(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekday(fourth) + 1 + (week - 1) * 7
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** Whether the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** ISO 8601 date of a day number: 2022-09-10. */
export function isoDay(days: number): string {
  const { year, month, day } = civil(days)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** ISO 8601 week of a day number: 2022-W36. */
export function isoWeekOf(days: number): string {
  const { year, week } = isoWeek(days)
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
