import { daysOf } from '../days.ts'
import { hasZone, startOf } from '../moments.ts'

/**
 * Whether one ISO date is surely before another. Clock times of known zones compare by the moment; others, and dates of
 * unlike precision, by what both state.
 */
export function isBefore(a: string, b: string): boolean {
  if (hasZone(a) && hasZone(b)) return startOf(a) < startOf(b)
  const [one, other] = [daysOf(a), daysOf(b)]
  if (!one || !other) return false
  const sameDay = one.from === one.to && one.from === other.from && other.from === other.to
  return sameDay ? isEarlier(timeOf(a), timeOf(b)) : one.to < other.from
}

/** A day without a time is before none of its hours. */
function isEarlier(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

/** The clock time of a date as printed, without its zone. */
function timeOf(iso: string): string {
  return /T([\d:]+)/.exec(iso)?.[1] ?? ''
}
