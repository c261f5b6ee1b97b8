import { civil, dayNumber, isDay, weekday } from '../../language/gregorian.ts'
import { feastOf } from './feasts.ts'
import { dayOf, monthOf, partOfYear, type Stretch, weekendOf, weekOf, yearsOf } from './stretch.ts'

/**
 * Which of the many Saturdays or Septembers is meant, seen from an anchor: the last one up to it, the first one from it
 * on, the nearest, the one inside its week or year, the last one wholly before it, the first one wholly after it.
 */
export const ways = ['past', 'next', 'near', 'in', 'before', 'after'] as const
export type Way = (typeof ways)[number]

/** Picks what a pattern (XXXX-09-10, XXXX-WXX-6, XXXX-09, XXXX-Q3, XXXX-SU, XX82, WE) means; null where the anchor is too coarse. */
export function select(pattern: string, way: Way, anchor: Stretch): Stretch | null {
  const candidates = candidatesFor(pattern, anchor)
  if (way === 'in') {
    const frame = frameOf(pattern, anchor)
    return candidates.find(({ from, to }) => from <= frame.to && to >= frame.from) ?? null
  }
  const strict = way === 'before' || way === 'after'
  if (!strict && ofYear.test(pattern)) return nearest(candidates, way, anchor)
  if (way === 'near' && /^XXXX-(?:\d\d|[QH]\d|[A-Z]{2})$/.test(pattern))
    return nearest(candidates, 'past', anchor)
  switch (way) {
    case 'past':
    case 'near':
      return candidates.findLast(({ from }) => from <= anchor.to) ?? null
    case 'next':
      return candidates.find(({ to }) => to >= anchor.from) ?? null
    case 'before':
      return candidates.findLast(({ to }) => to < anchor.from) ?? null
    case 'after':
      return candidates.find(({ from }) => from > anchor.to) ?? null
  }
}

/** A day of a month or of a year: XXXX-09-10, XXXX-XX-13#5, XXXX-EA-2. */
const ofYear = /^XXXX-(?:(?:\d\d|XX)-\d\d(?:#\d)?|(?:EA|OE)[+-]\d+|\d\d#\d#\d(?:\+\d)?)$/

/** Within what the one is that is meant: "Friday this week", "the 20th of this month", "in May this year". */
function frameOf(pattern: string, { from }: Stretch): Stretch {
  const { year, month } = civil(from)
  if (pattern.includes('WXX')) return weekOf(from)
  return pattern.startsWith('XXXX-XX') ? monthOf(year, month) : yearsOf(year, 1)
}

/** How much farther a day counts that lies where the sentence does not look. */
const against = 5

/** A day of the year named without its year is near; the tense tips the scales. */
function nearest(candidates: readonly Stretch[], way: Way, anchor: Stretch): Stretch | null {
  const ahead = way === 'past' || way === 'before' ? against : 1
  const behind = way === 'next' || way === 'after' ? against : 1
  const distance = ({ from, to }: Stretch) =>
    from > anchor.to
      ? (from - anchor.to) * ahead
      : to < anchor.from
        ? (anchor.from - to) * behind
        : 0
  return candidates.reduce<Stretch | null>(
    (best, one) => (best === null || distance(one) <= distance(best) ? one : best),
    null,
  )
}

/** What a pattern can mean around an anchor, in order. */
function candidatesFor(pattern: string, anchor: Stretch): Stretch[] {
  const { year } = civil(anchor.from)
  const fine = anchor.to - anchor.from <= 6
  const day = /^XXXX-WXX-([1-7])$/.exec(pattern)?.[1]
  if (day) {
    const first = anchor.from - weekday(anchor.from) + Number(day)
    return fine ? [-14, -7, 0, 7, 14].map((n) => dayOf(first + n)) : []
  }
  if (pattern === 'WE')
    return fine ? [-14, -7, 0, 7, 14].map((n) => weekendOf(anchor.from + n)) : []
  const short = /^XX(\d\d)$/.exec(pattern)?.[1]
  if (short)
    return [-200, -100, 0, 100].map((n) => yearsOf(year - (year % 100) + n + Number(short), 1))
  const [, dayOfMonth, onWeekday] = /^XXXX-XX-(\d\d)(?:#([1-7]))?$/.exec(pattern) ?? []
  if (dayOfMonth)
    return daysOfMonths(Number(dayOfMonth), anchor, onWeekday ? rarely : 2).filter(
      ({ from }) => !onWeekday || weekday(from) === Number(onWeekday),
    )
  // eight years hold a 29 February even around 1900
  const years = Array.from({ length: 17 }, (_, k) => year - 8 + k)
  return years.flatMap((one) => inYear(pattern.slice('XXXX-'.length), one) ?? [])
}

/** There is a Friday the 13th in every so many months. */
const rarely = 14

/** The days of a number in the months around an anchor, so many to each side. */
function daysOfMonths(day: number, anchor: Stretch, around: number): Stretch[] {
  const { year, month } = civil(anchor.from)
  return Array.from({ length: 2 * around + 1 }, (_, k) =>
    civil(dayNumber(year, month - around + k, 1)),
  )
    .filter((first) => isDay(first.year, first.month, day))
    .map((first) => dayOf(dayNumber(first.year, first.month, day)))
}

function inYear(rest: string, year: number): Stretch | null {
  const [, month, day] = /^(\d\d)(?:-(\d\d))?$/.exec(rest) ?? []
  if (day)
    return isDay(year, Number(month), Number(day))
      ? dayOf(dayNumber(year, Number(month), Number(day)))
      : null
  if (month) return monthOf(year, Number(month))
  const feast = feastOf(year, rest)
  if (feast !== null) return dayOf(feast)
  return partOfYear(year, rest)
}
