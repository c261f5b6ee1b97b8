import type { Masthead } from '../language/masthead.ts'
import { isDate } from './iso-date.ts'
import { findPrintedDates } from './printed-dates.ts'

/** Seconds and milliseconds since 1970, of 2001 to 2033. */
const SECONDS = /^1\d{9}$/
const MILLISECONDS = /^1\d{12}$/
/** Nothing longer is a date. */
const LONGEST = 80

/**
 * A date as the formats of the web write it, to ISO 8601; null where it is none, or none of the calendar.
 *
 *     2021-05-14 10:05:00 +0200 · Fri, 14 May 2021 10:05:00 GMT · 20210514T1005Z · 1620986700 · 14 May 2021
 */
export function toIso(written: string, masthead: Masthead): string | null {
  const value = written.trim()
  if (value.length > LONGEST) return null
  const iso = value
    .replace(/^(\d{4})(\d{2})(\d{2})(?=T|$)/, '$1-$2-$3')
    .replace(/^(\d{4}-\d{2}-\d{2})[ t]+(?=\d{2}:)/, '$1T')
    .replace(/T(\d{2})(\d{2})(\d{2})?(?=Z|[+-]|$)/, (_, h, m, s) => `T${h}:${m}:${s ?? '00'}`)
    .replace(/ ?(?:UTC|GMT|z)$/, 'Z')
    .replace(/ (?=[+-]\d)/, '')
    .replace(/([+-]\d{2})$/, (zone, _, at: number) => (at > 10 ? `${zone}:00` : zone))
    .replace(/([+-]\d{2})(\d{2})$/, (zone, hour, minute, at: number) =>
      at > 10 ? `${hour}:${minute}` : zone,
    )
  if (isDate(iso)) return iso
  if (SECONDS.test(value)) return new Date(Number(value) * 1000).toISOString()
  if (MILLISECONDS.test(value)) return new Date(Number(value)).toISOString()
  return findPrintedDates(value, masthead)[0]?.value ?? null
}

/** The calendar day of an ISO 8601 date, as far as it says one. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10)
}
