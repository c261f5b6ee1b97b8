import { isoDay } from '../language/gregorian.ts'
import { daysOf } from '../relate/days.ts'
import type { When } from './appearance.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const day = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d(?::\d\d)?)[\d:.]*(Z|[+-]\d\d(?::?\d\d)?)?)?/
const month = /^(\d{4})-(\d\d)$/
const week = /^\d{4}-W\d\d(-WE)?$/

/** An ISO date in words: 8 Sep 2022, 14:30 UTC+2; Sep 2022; 5–11 Sep 2022 for a week. Anything else is returned as it is. */
export function sayDate(date: string): string {
  const [, year, monthOfDay, dayOfMonth, time, zone = ''] = day.exec(date) ?? []
  if (year) {
    const said = `${Number(dayOfMonth)} ${monthName(monthOfDay)} ${year}`
    return time ? `${said}, ${time.includes(':') ? time : `${time}:00`}${sayZone(zone)}` : said
  }
  const [, yearOfMonth, monthOfYear] = month.exec(date) ?? []
  if (yearOfMonth) return `${monthName(monthOfYear)} ${yearOfMonth}`
  const [first, last] = week.test(date) ? firstAndLast(date) : []
  if (!first || !last) return date
  return sameYear(first, last)
    ? `${sayShortDate(date)} ${last.slice(0, 4)}`
    : `${sayDate(first)} – ${sayDate(last)}`
}

/** The same without its year: 8 Sep. For lists under a heading with the year. */
export function sayShortDate(date: string): string {
  const [, , monthOfDay, dayOfMonth] = day.exec(date) ?? []
  if (monthOfDay) return `${Number(dayOfMonth)} ${monthName(monthOfDay)}`
  const [first, last] = week.test(date) ? firstAndLast(date) : []
  if (!first || !last) return sayDate(date)
  return first.slice(0, 7) === last.slice(0, 7)
    ? `${Number(first.slice(8))}–${sayShortDate(last)}`
    : `${sayShortDate(first)} – ${sayShortDate(last)}`
}

/** What a time is of and how it is known: “published 4 Mar”, “dated 3 Mar (implied)”. */
export function sayWhen({ date, known, of }: When): string {
  const said = `${of === 'publication' ? 'published' : 'dated'} ${sayShortDate(date)}`
  return known === 'implied' ? `${said} (implied)` : said
}

/** A range of dates in words; what both ends share is said once: 8 to 14 Sep 2022. */
export function sayRange(from: string, to: string): string {
  if (from === to) return sayDate(from)
  const [, fromYear, fromMonth, fromDay] = day.exec(from) ?? []
  const [, toYear, toMonth] = day.exec(to) ?? []
  if (!fromYear || fromYear !== toYear) return `${sayDate(from)} to ${sayDate(to)}`
  const first = fromMonth === toMonth ? `${Number(fromDay)}` : sayShortDate(from)
  return `${first} to ${sayDate(to)}`
}

/** The first and last day of an ISO date, ISO 8601; empty where it is not a date. */
export function firstAndLast(date: string): [first: string, last: string] | [] {
  const days = daysOf(date)
  return days ? [isoDay(days.from), isoDay(days.to)] : []
}

/** Z and +00:00 are UTC, -04:00 is UTC−4; nothing where the zone is not known. */
function sayZone(zone: string): string {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  if (!sign) return zone && ' UTC'
  const ahead = `${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
  return ahead === '0' ? ' UTC' : ` UTC${sign === '-' ? '−' : '+'}${ahead}`
}

function sameYear(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4)
}

function monthName(number: string | undefined): string {
  return months[Number(number) - 1] ?? `month ${number}`
}
