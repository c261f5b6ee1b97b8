import type { Calendar } from '../../language/calendar.ts'
import type { Piece } from '../quantities/pieces.ts'
import type { Reading } from './reading.ts'

/** What figures can stand for on the clock: 18:30, 6 p.m., 11:11:01 p.m., 1140 a.m., 2130. */
export function clockFigures(pieces: readonly Piece[], at: number, calendar: Calendar): Reading[] {
  const { word } = pieces[at] as Piece
  const [military, h, m] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word) ?? []
  if (military) {
    const half = Number(h) <= halfDay ? meridiem(pieces, at, undefined, calendar) : null
    if (!half) return [{ slot: 'military', value: `${h}:${m}`, length: 1 }]
    return [{ slot: 'time', value: onClock(Number(h), m, half.value), length: half.length }]
  }
  const clock = /^(\d{1,2})(?:([:.])([0-5]\d(?::[0-5]\d)?))?([\p{L}.]+)?$/u.exec(word)
  if (!clock) return []
  const [, hour = '', separator, minute, suffix] = clock
  const half = meridiem(pieces, at, suffix, calendar)
  if (half && Number(hour) <= 12)
    return [{ slot: 'time', value: onClock(Number(hour), minute, half.value), length: half.length }]
  if (suffix || Number(hour) > 24) return []
  const shared = Number(hour) <= halfDay && sharedMeridiem(pieces, at, Number(hour), calendar)
  if (shared) return [{ slot: 'time', value: onClock(Number(hour), minute, shared), length: 1 }]
  if (!minute)
    return Number(hour) < 24 ? [{ slot: 'hour', value: hour.padStart(2, '0'), length: 1 }] : []
  const value = `${hour.padStart(2, '0')}:${minute}`
  const read = { slot: separator === ':' ? 'clock' : 'dotclock', value, length: 1 }
  const run = runOf(word)
  return run ? [{ slot: 'run', value: run, length: 1 }, read] : [read]
}

/** 2:07:14: how long a race took, where it is no time of day. */
function runOf(word: string): string | null {
  const [, ...parts] = /^([1-9]):(\d\d):(\d\d)$/.exec(word) ?? []
  const [hours, minutes, seconds] = parts.map(Number)
  return parts.length > 0 ? `PT${hours}H${minutes}M${seconds}S` : null
}

const halfDay = 12

/** 2 | to | 4 p.m.: the half of the day that two hours share; 11 to 1 p.m. begins in the one before. */
function sharedMeridiem(
  pieces: readonly Piece[],
  at: number,
  hour: number,
  calendar: Calendar,
): string | null {
  if (!calendar.ranges.has(pieces[at + 1]?.word ?? '')) return null
  const [, other = '', suffix] =
    /^(\d{1,2})(?:[:.][0-5]\d)?([\p{L}.]+)?$/u.exec(pieces[at + 2]?.word ?? '') ?? []
  const half = other ? meridiem(pieces, at + 2, suffix, calendar)?.value : undefined
  if (!half || Number(other) > halfDay) return null
  if (hour % halfDay <= Number(other) % halfDay) return half
  return half === 'pm' ? 'am' : 'pm'
}

function meridiem(
  pieces: readonly Piece[],
  at: number,
  suffix: string | undefined,
  { words }: Calendar,
): { value: string; length: number } | null {
  const known = words['meridiem'] ?? {}
  const said = suffix ?? pieces[at + 1]?.word ?? ''
  const value = Object.hasOwn(known, said) ? known[said] : undefined
  return value ? { value, length: suffix ? 1 : 2 } : null
}

/** 6, 30, pm -> T18:30; 6, pm -> T18 */
function onClock(hour: number, minute: string | undefined, half: string): string {
  const full = (hour % 12) + (half === 'pm' ? 12 : 0)
  const hours = `T${String(full).padStart(2, '0')}`
  return minute ? `${hours}:${minute}` : hours
}
