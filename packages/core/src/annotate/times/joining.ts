import type { Calendar } from '../../language/calendar.ts'
import type { FoundTime } from './found-time.ts'
import { sameMoment } from './same-moment.ts'

/**
 * Joins what stands beside one another and means one time:
 *
 *     8 hours | and | 20 minutes      every Sunday | at | 9 a.m.
 *     Tuesday | at | 6 p.m.      noon | on | 3 May      two days | after | 3 May
 *     every Tuesday | at | 6 p.m.
 *
 * and gives what tells one moment twice its day: 7:33 p.m. | (0336 GMT) | on Monday.
 */
export function joinTimes(
  text: string,
  times: readonly FoundTime[],
  calendar: Calendar,
): FoundTime[] {
  const joined: FoundTime[] = []
  /** The clock time before the last one, where the last one tells its moment again. */
  let told: FoundTime | null = null
  for (const time of times) {
    const last = joined.at(-1)
    const between = last ? text.slice(last.end, time.start) : ''
    const one = last && join(last, between, time, calendar)
    const again = last ? sameMoment(last, between, time) : null
    const dated = told && closing.test(between) ? onDay(told, between, time, calendar) : null
    if (one) {
      const all = summed(text, joined.at(-2), one)
      joined.splice(all ? -2 : -1, 2, all ?? one)
    } else if (last && told && dated) {
      // 9 p.m. | (1800 GMT) | on Sunday: the day of both
      const moment = sameMoment(dated, text.slice(told.end, last.start), unsettled(last))
      joined.splice(-2, 2, dated, moment ?? last, time)
    } else joined.push(again ?? time)
    told = again && last ? last : null
  }
  return joined
}

/** The mark after a moment told again: ") on Sunday". */
const closing = /^\s*[)\]]/

/** A clock time with the day that stands after its aside; it ends where it did. */
function onDay(
  clock: FoundTime,
  between: string,
  day: FoundTime,
  calendar: Calendar,
): FoundTime | null {
  const one = join(clock, between.replace(closing, ''), day, calendar)
  return one && { ...clock, meaning: one.meaning }
}

/** A clock time without its day. */
function unsettled(time: FoundTime): FoundTime {
  return { ...time, meaning: time.meaning.replace(/^.* (?=T\S+$)/, 'then D0 ') }
}

const ofDay = /^then D0 (T\S+)$/
const longestBetween = 24

/** this morning, tomorrow night, Monday evening, in the morning: a day and its half */
const ofHalf = /^((?:now|then) .+) T(MO|AF|EV|NI)$/
/** Clock times are said by twelve hours: 6:15 | this evening. */
const halfDay = 12

/** The hours of a night that are told as of the morning: tonight at 2. */
const beforeDawn = 5

function within(clock: string, half: string): string {
  const [, hour = '', rest = ''] = /^T(\d\d)(.*)$/.exec(clock) ?? []
  if (half === 'MO' || hour === '' || Number(hour) >= halfDay) return clock
  if (half === 'NI' && Number(hour) <= beforeDawn) return clock
  return `T${Number(hour) + halfDay}${rest}`
}

function join(
  first: FoundTime,
  between: string,
  second: FoundTime,
  { joins, apart, sums }: Calendar,
): FoundTime | null {
  if (between.length > longestBetween) return null
  const words = between.trim().toLowerCase()
  const span = { start: first.start, end: second.end }
  const sign = Object.hasOwn(apart, words) ? apart[words] : undefined
  if (sign && first.type === 'DURATION' && second.type === 'DATE')
    return { ...span, type: 'DATE', meaning: `${second.meaning} ${sign}${first.meaning}` }
  // "two years, six months suspended" are two
  const isSum = sums.has(words) || (words === ',' && second.type === 'DATE')
  const sum = isSum ? sumOf(first, second) : null
  if (sum) return { ...span, type: second.type, meaning: sum }
  if (words !== '' && !words.split(/\s+/).every((word) => joins.has(word))) return null
  const later = ofDay.exec(second.meaning)?.[1]
  if (later && isDay(first)) return { ...span, type: 'TIME', meaning: `${first.meaning} ${later}` }
  const earlier = ofDay.exec(first.meaning)?.[1]
  if (earlier && isDay(second))
    return { ...span, type: 'TIME', meaning: `${second.meaning} ${earlier}` }
  const [clock, half] = isClock(later) ? [later, first] : [earlier, second]
  const [, day, part] = ofHalf.exec(half.meaning) ?? []
  if (isClock(clock) && day && part)
    return { ...span, type: 'TIME', meaning: `${day} ${within(clock, part)}` }
  const set = isClock(clock) ? setAt(half.meaning, clock) : null
  if (set) return { ...span, type: 'SET', meaning: set }
  const [, dated, hour] = /^(.+) (T\d\d\S*)$/.exec(first.meaning) ?? []
  const loose = /^T(MO|AF|EV|NI)$/.exec(later ?? '')?.[1]
  if (dated && hour && loose)
    return { ...span, type: 'TIME', meaning: `${dated} ${within(hour, loose)}` }
  return null
}

/** A clock time of each Sunday, of each day or of each evening; null where the set is of other times. */
function setAt(meaning: string, clock: string): string | null {
  const found = /^each:(?:(XXXX-WXX-\d)|T(MO|AF|EV|NI)|P1D)$/.exec(meaning)
  if (!found) return null
  const [, day = '', part] = found
  return `each:${day}${part ? within(clock, part) : clock}`
}

function isClock(time: string | undefined): time is string {
  return time !== undefined && /^T\d\d/.test(time)
}

/** Units of duration by size, the largest first. */
const units = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']

/** P2D and PT4H are P2DT4H, P1M and "now -P21D" are "now -P1M21D"; the second must begin with a smaller unit. */
function sumOf(first: FoundTime, second: FoundTime): string | null {
  const [, days, hours] = /^P((?:\d+[YMWD])*)((?:T(?:\d+[HMS])+)?)$/.exec(first.meaning) ?? []
  const [, from = '', time = '', added] =
    /^((?:(?:now|then) [+-])?)P(T?)(\d+[A-Z]\S*)$/.exec(second.meaning) ?? []
  if (days === undefined || !added) return null
  const last = `${hours ? 'T' : ''}${(days + hours).at(-1)}`
  const next = `${time}${/[A-Z]/.exec(added)?.[0]}`
  if (units.indexOf(last) >= units.indexOf(next)) return null
  return `${from}${first.meaning}${hours ? '' : time}${added}`
}

/** two hours|, |21 minutes and 48 seconds: what is one length in three parts. */
function summed(text: string, first: FoundTime | undefined, rest: FoundTime): FoundTime | null {
  if (first?.type !== 'DURATION' || rest.type !== 'DURATION') return null
  if (text.slice(first.end, rest.start).trim() !== ',' || !inParts.test(rest.meaning)) return null
  const meaning = sumOf(first, rest)
  return meaning === null ? null : { start: first.start, end: rest.end, type: 'DURATION', meaning }
}

/** P6M10D, PT21M48S */
const inParts = /^PT?\d+[A-Z]T?\d/

function isDay({ type, meaning }: FoundTime): boolean {
  return type === 'DATE' && /(?:-\d\d|WXX-\d|#\d|D(?:0|[+-]\d+)|slashed:\S+)$/.test(meaning)
}
