import { dayNumber, weekday } from '../../language/gregorian.ts'

/**
 * The day of a movable feast in a year: days from Easter of the West (EA-2) or the East (OE+0), or the n-th such weekday
 * of a month, the last one as 0 (11#4#4 is the fourth Thursday of November, 11#4#4+4 the Monday after it). Null for what is no feast.
 */
export function feastOf(year: number, feast: string): number | null {
  const [, church, days] = /^(EA|OE)([+-]\d+)$/.exec(feast) ?? []
  if (church) return (church === 'EA' ? westernEaster(year) : easternEaster(year)) + Number(days)
  const [, month, day, n, later] = /^(\d\d)#([1-7])#(\d)(\+\d)?$/.exec(feast) ?? []
  return month ? weekdayIn(year, Number(month), Number(day), Number(n)) + Number(later ?? 0) : null
}

/** Method: the anonymous Gregorian computus of 1876. */
function westernEaster(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Method: the Julian computus of Meeus; the two calendars drift apart by centuries. */
function easternEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  const drift = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) + drift
}

function weekdayIn(year: number, month: number, day: number, n: number): number {
  if (n === 0) {
    const last = dayNumber(year, month + 1, 1) - 1
    return last - ((weekday(last) - day + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((day - weekday(first) + 7) % 7) + 7 * (n - 1)
}
