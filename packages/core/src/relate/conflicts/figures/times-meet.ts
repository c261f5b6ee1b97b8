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
  if (a.from.length > day && clockOf(a.from) === clockOf(b.from)) return true
  // half past three, by day or by night
  if (isClock(one) && isClock(two) && onDial(a.from) === onDial(b.from)) return true
  const length = Math.min(a.from.length, b.from.length, a.to.length, b.to.length)
  const cut = (iso: string) => iso.slice(0, length)
  return cut(a.from) <= cut(b.to) && cut(b.from) <= cut(a.to)
}

function clockOf(iso: string): string {
  return iso.slice(day, minute)
}

function isClock({ precision }: TimeExpression): boolean {
  return precision === 'minute' || precision === 'hour'
}

/** Hours on the dial of a clock. */
const dial = 12

/** Where the hands of a clock stand; noon and midnight are told as such. */
function onDial(iso: string): string {
  const [hour = '', rest] = clockOf(iso).slice(1).split(':')
  return Number(hour) % dial === 0 ? iso : `${Number(hour) % dial}:${rest}`
}

function hasZone(iso: string): boolean {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(iso)
}

function timeOf(iso: string): number {
  return Date.parse(hasZone(iso) || iso.length <= day ? iso : `${iso}Z`)
}
