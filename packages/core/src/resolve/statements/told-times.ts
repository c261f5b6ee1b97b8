import type { Calendar } from '../../language/calendar.ts'
import type { TimeExpression } from '../../model/time.ts'

/** This far before a time, in code units, stands what it is measured by. */
const reach = 30

/**
 * Whether a time can be when something is, not what it is measured by, up to when or since when:
 *
 *     fell | in May      the most | since 2009      fell less | than in May      | as of Friday | 40 were missing
 */
export function isWhen(
  text: string,
  { start, precision }: TimeExpression,
  { asides, asidesOfSpans, inTimes }: Calendar,
): boolean {
  const before = text.slice(Math.max(0, start - reach), start).toLowerCase()
  const words = before.slice(before.search(/[^.!?;:\n]*$/)).match(/\p{L}+/gu) ?? []
  while (inTimes.has(words.at(-1) ?? '')) words.pop()
  const last = words.at(-1) ?? ''
  // closed since Monday: on Monday it closed
  if (asidesOfSpans.has(last)) return precision === 'day' || precision === 'minute'
  return !asides.has(last) && !asides.has(words.slice(-2).join(' '))
}

const long: ReadonlySet<TimeExpression['precision']> = new Set([
  'decade',
  'year',
  'season',
  'quarter',
])

/** Whether a time is so long that what ends a sentence with it is told of the past at large: the bank, which it saved in 2009. */
export function isBackground(precision: TimeExpression['precision']): boolean {
  return long.has(precision)
}
