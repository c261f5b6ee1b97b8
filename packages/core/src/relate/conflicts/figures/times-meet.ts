import type { TimeExpression } from '../../../model/time.ts'

/** Where the day and the minute of an ISO date end. */
const day = 'YYYY-MM-DD'.length
const minute = 'YYYY-MM-DDTHH:MM'.length

/** No clock is further from another than this, in milliseconds. */
const mostOff = 26 * 3_600_000

/** Whether two times may be one. */
export function timesMeet(one: TimeExpression, two: TimeExpression): boolean {
  const [a, b] = [one.interval, two.interval]
  if (!a || !b) return true
  // an hour of some zone and an hour of none may be one: what lies less than a day apart meets
  if (hasZone(one.value) !== hasZone(two.value))
    return Math.abs(timeOf(a.from) - timeOf(b.from)) <= mostOff
  // 11:36 of a day that was worked out in two ways, or in two time zones
  if (a.from.length > day && a.from.slice(day, minute) === b.from.slice(day, minute)) return true
  const length = Math.min(a.from.length, b.from.length, a.to.length, b.to.length)
  const cut = (iso: string) => iso.slice(0, length)
  return cut(a.from) <= cut(b.to) && cut(b.from) <= cut(a.to)
}

function hasZone(iso: string): boolean {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(iso)
}

function timeOf(iso: string): number {
  return Date.parse(hasZone(iso) || iso.length <= day ? iso : `${iso}Z`)
}
