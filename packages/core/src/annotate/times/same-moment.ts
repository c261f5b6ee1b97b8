import type { FoundTime } from './found-time.ts'

/** A clock time, the days that lead to it, its hour and minute, and its zone: now D-1 T19:33, then D0 T03:36Z. */
const clock = /^(.+) T(\d\d)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/
/** What stands between two tellings of one moment: 7:33 p.m. | ( | 0336 GMT · 6 a.m. | / | 1000 GMT */
const again = /^\s*[([/]\s*$/
const minutesOfDay = 24 * 60
/** No zone is further from Greenwich, in minutes. */
const [westmost, eastmost] = [-12 * 60, 14 * 60]

/**
 * A clock time that tells the moment of the one before it in another zone, with the day that it is there:
 *
 *     On Monday at 7:33 p.m. | (0336 GMT) |      now past:XXXX-WXX-1 D+1 T03:36Z
 *
 * Null when it is no such time. Where only one of the two names its zone, the other one lies as near to it as it can.
 */
export function sameMoment(first: FoundTime, between: string, second: FoundTime): FoundTime | null {
  if (first.type !== 'TIME' || second.type !== 'TIME' || !again.test(between)) return null
  const [one, other] = [clock.exec(first.meaning), clock.exec(second.meaning)]
  if (!one || !other || other[1] !== 'then D0' || (!one[4] && !other[4])) return null
  const days = daysBetween(one, other)
  const moved = days === 0 ? one[1] : `${one[1]} D${days > 0 ? '+' : ''}${days}`
  return { ...second, meaning: second.meaning.replace('then D0', () => moved ?? '') }
}

/** How many days later it is by the second clock: -1, 0 or 1. */
function daysBetween(one: RegExpExecArray, other: RegExpExecArray): number {
  const ahead = minutesOf(other) - minutesOf(one)
  const [from, to] = [offsetOf(one), offsetOf(other)]
  if (from !== null && to !== null) return Math.round((to - from - ahead) / minutesOfDay)
  // by how much the clock that names no zone is ahead of Greenwich, were it so many days later
  const apart = (days: number) => {
    const shown = ahead + days * minutesOfDay
    return from === null ? (to ?? 0) - shown : from + shown
  }
  const possible = [0, 1, -1].filter((days) => apart(days) >= westmost && apart(days) <= eastmost)
  return possible.sort((a, b) => Math.abs(apart(a)) - Math.abs(apart(b)))[0] ?? 0
}

function minutesOf([, , hour, minute]: RegExpExecArray): number {
  return Number(hour) * 60 + Number(minute ?? 0)
}

/** Minutes ahead of Greenwich, or null where no zone is named. */
function offsetOf([, , , , zone]: RegExpExecArray): number | null {
  if (!zone) return null
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? []
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return sign === '-' ? -offset : offset
}
