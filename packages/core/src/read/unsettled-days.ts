import { masthead } from '../language/en/masthead.ts'
import { isDay } from '../language/gregorian.ts'
import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { allMatches } from './all-matches.ts'
import { monthOf } from './printed-dates.ts'

/** A day that may be meant, printed without its year or in figures that may be the day or the month first, and where. */
export interface UnsettledDay extends Span {
  readonly month: number
  readonly day: number
}

// 29th January, 3 de mayo · March 9, Aug. 15
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)?(?: of| de)?[ -](\p{L}{3,13})(?!\p{L})/gu
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,13})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:])/gu
// 3/10/2031: its year is left to what settles the day
const FIGURES = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g

/** The day is one of some leap year. */
const LEAP = 2000

/**
 * The days that the dateline and the date lines of an article may mean, for one that nothing else dates.
 *
 *     LIMA, |March 9| (Reuters) -        Updated: |29th January|, 7pm
 */
export function findUnsettledDays({ text, blocks, dateline }: Article): UnsettledDay[] {
  const lines = blocks.filter(({ role }) => role === 'date')
  return (dateline?.date ? [dateline, ...lines] : lines).flatMap((line) => daysOf(text, line))
}

function daysOf(text: string, { start, end }: Span): UnsettledDay[] {
  const line = text.slice(start, end)
  const found = [
    ...allMatches(DAY_FIRST, line).map((match) => dayOf(match, match[2], match[1])),
    ...allMatches(MONTH_FIRST, line).map((match) => dayOf(match, match[1], match[2])),
    ...allMatches(FIGURES, line).flatMap((match) => [
      dayOf(match, match[1], match[3]),
      dayOf(match, match[3], match[1]),
    ]),
  ]
  return found
    .filter((one) => one !== null)
    .map((one) => ({ ...one, start: one.start + start, end: one.end + start }))
}

function dayOf({ 0: words, index }: RegExpExecArray, name = '', number = ''): UnsettledDay | null {
  const month = monthOf(name, masthead) ?? Number(name)
  const day = Number(number)
  if (!isDay(LEAP, month, day)) return null
  return { start: index, end: index + words.length, month, day }
}
