import { daysOf } from './days.ts'

const clock = /T(\d\d)(?::(\d\d))?(?::(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/

/**
 * The second since 1970-01-01 at which an ISO 8601 date begins, in Greenwich where it names no zone. Infinity where it
 * is none, so that what is undated comes last.
 */
export function startOf(iso: string | null): number {
  const days = daysOf(iso ?? '')
  if (!days) return Number.POSITIVE_INFINITY
  const [, hour = 0, minute = 0, second = 0, zone = 'Z'] = clock.exec(iso ?? '') ?? []
  const time = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  return days.from * 86_400 + time - aheadOf(zone)
}

/** Puts dates in their order, those that begin first first and the undated last. */
export function byStart(a: string | null, b: string | null): number {
  const [one, other] = [startOf(a), startOf(b)]
  return one === other ? 0 : one - other
}

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

/** Seconds by which a zone is ahead of Greenwich: Z, -04, +0530, +05:30. */
function aheadOf(zone: string): number {
  if (zone === 'Z') return 0
  const seconds = Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(3).replace(':', '')) * 60
  return zone.startsWith('-') ? -seconds : seconds
}

/** Whether a date names the zone of its clock time. */
function hasZone(iso: string): boolean {
  return clock.exec(iso)?.[4] !== undefined
}
