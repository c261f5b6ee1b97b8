import { isDay } from '../language/gregorian.ts'
import type { Masthead } from '../language/masthead.ts'
import { allMatches } from './all-matches.ts'
import { DIGIT, glyphsOf } from './glyphs.ts'
import { splitWords } from './words.ts'

/** A full date as a newsroom prints it, with the time of day beside it. */
export interface PrintedDate {
  /** offsets into the line */
  readonly start: number
  readonly end: number
  /** ISO 8601; null where there is no such day, or where day and month cannot be told apart */
  readonly value: string | null
  /** what is wrong with it, in words */
  readonly odd: string | null
}

// 2022-09-14, 2022/9/14, 2022年9月14日 · 14 September 2022, 14th of Sept., 2022 · September 14, 2022 · 14.09.2022
const YEAR_FIRST = /(?<![\d.-])(\d{4})(?:[-/.]|[年년] ?)(\d{1,2})(?:[-/.]|[月월] ?)(\d{1,2})(?!\d)/g
// the time of day may be glued to the year: 14 September 202221:40
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?: of| de)?[ -](\p{L}{3,13})\.?,?(?: de| del)?[ -](\d{4})(?=\d?\d:\d\d|(?!\d))/gu
const MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?=\d?\d:\d\d|(?!\d))/gu
// Tue Sep 14 21:40:05 CEST 2022
const UNIX =
  /(?<!\p{L})(\p{L}{3}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2}) (?:[A-Z]{2,5} )?(\d{4})(?!\d)/gu
/** A year behind a word or a day: most lines with a year in them have no date, and are told by that. */
const AFTER_WORD = /[^\s\d][ -]\d{4}/
const AFTER_DAY = /\d(?:st|nd|rd|th)?,? \d{4}/
const NUMBERS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/g

// 21:40 · 9.40 p.m. · T21:40:05+03:00
const CLOCK =
  /(?<!\d)(\d{1,2})(?:\s?[:.hH]\s?(\d{2}))(?::(\d{2})(?:\.\d+)?)?(?!\d)(?:\s?([apAP])\.?[mM]\b\.?)?(?:\s?(?:[Hh]rs|HRS|[Hh]ours|h|Uhr)\b)?\s?\(?(Z\b|(?:GMT|UTC|gmt|utc)\s?[+-]\d{1,2}(?::?\d{2})?(?!\d)|[+-]\d{2}:?\d{2}|[A-Z]{2,5}\b|gmt\b|utc\b)?|(?<!\d)(\d{1,2})\s?([apAP])\.?[mM]\b\.?\s?([A-Z]{2,5}\b)?/u

/** How far from its date a time of day may stand: "10 May 2021 at 9.40 p.m.", "9:40 AM ET, Tue September 10, 2021". */
const NEAR = 28

/** All full dates of a line, in order. */
export function findPrintedDates(line: string, masthead: Masthead): PrintedDate[] {
  if (!/\d{4}/.test(line)) return []
  const found: PrintedDate[] = []
  const add = (match: RegExpExecArray, year: string, month: number | undefined, day: string) => {
    if (month === undefined) return
    const start = match.index
    if (found.some((other) => start < other.end && start + match[0].length > other.start)) return
    found.push(
      date(line, start, start + match[0].length, Number(year), month, Number(day), masthead),
    )
  }
  const mayBeNumbers = /[-/.年년]/.test(line)
  for (const match of mayBeNumbers ? allMatches(YEAR_FIRST, line) : [])
    add(match, match[1] as string, Number(match[2]), match[3] as string)
  for (const match of AFTER_WORD.test(line) ? allMatches(DAY_FIRST, line) : [])
    add(match, match[3] as string, monthOf(match[2] as string, masthead), match[1] as string)
  for (const match of AFTER_DAY.test(line) ? allMatches(MONTH_FIRST, line) : [])
    add(match, match[3] as string, monthOf(match[1] as string, masthead), match[2] as string)
  for (const match of line.includes(':') ? allMatches(UNIX, line) : [])
    add(match, match[4] as string, monthOf(match[1] as string, masthead), match[2] as string)
  for (const match of mayBeNumbers ? allMatches(NUMBERS, line) : [])
    addNumbers(found, match, line, masthead)
  return found.sort((a, b) => a.start - b.start)
}

/** The number of a month by its name, whole or short; undefined: it names none. */
export function monthOf(word: string, masthead: Masthead): number | undefined {
  return masthead.months.get(word.toLowerCase())
}

/** 14.09.2022 is clear; 03/05/2022 may be in March or in May. */
function addNumbers(
  found: PrintedDate[],
  match: RegExpExecArray,
  line: string,
  masthead: Masthead,
): void {
  const start = match.index
  const end = start + match[0].length
  if (found.some((other) => start < other.end && end > other.start)) return
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const dayFirst = isDay(year, second, first)
  const monthFirst = isDay(year, first, second)
  const printed = match[0]
  if (dayFirst && monthFirst && first !== second && match[2] !== '.')
    found.push({ start, end, value: null, odd: `“${printed}” may be the day or the month first` })
  else if (dayFirst) found.push(date(line, start, end, year, second, first, masthead))
  else if (monthFirst) found.push(date(line, start, end, year, first, second, masthead))
  else found.push({ start, end, value: null, odd: `“${printed}” is not a date of the calendar` })
}

function date(
  line: string,
  start: number,
  end: number,
  year: number,
  month: number,
  day: number,
  masthead: Masthead,
): PrintedDate {
  if (!isDay(year, month, day))
    return {
      start,
      end,
      value: null,
      odd: `“${line.slice(start, end)}” is not a date of the calendar`,
    }
  const day8601 = iso(year, month, day)
  const after = clockIn(line, end, end + NEAR)
  if (after && isBetween(line.slice(end, end + after.index), masthead)) {
    const time = timeOf(after, masthead)
    if (time !== null)
      return {
        start,
        end: end + after.index + after[0].trimEnd().length,
        value: day8601 + time,
        odd: null,
      }
  }
  const from = Math.max(0, start - NEAR)
  const before = clockIn(line, from, start)
  if (
    before &&
    /^[\s,|·•–—().\p{L}]*$/u.test(line.slice(from + before.index + before[0].length, start))
  ) {
    const time = timeOf(before, masthead)
    if (time !== null) return { start: from + before.index, end, value: day8601 + time, odd: null }
  }
  return { start, end, value: day8601, odd: null }
}

function clockIn(line: string, from: number, to: number): RegExpExecArray | null {
  const end = Math.min(to, line.length)
  return (glyphsOf(line, from, end) & DIGIT) !== 0 ? CLOCK.exec(line.slice(from, end)) : null
}

/** "T", ", ", " at ", " à ": nothing but marks and words of dates stand between a date and its time of day. */
function isBetween(text: string, masthead: Masthead): boolean {
  if (/[^\s\p{L},.|·•–—()-]/u.test(text)) return false
  return text === 'T' || splitWords(text).every((word) => masthead.dateWords.has(word))
}

function timeOf(clock: RegExpExecArray, masthead: Masthead): string | null {
  const half = (clock[4] ?? clock[7])?.toLowerCase()
  let hour = Number(clock[1] ?? clock[6])
  const minute = Number(clock[2] ?? 0)
  if (half !== undefined) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23 || minute > 59) return null
  const seconds = clock[3] === undefined ? '' : `:${clock[3]}`
  if (Number(clock[3] ?? 0) > 59) return null
  const printed = (clock[5] ?? clock[8] ?? '').toUpperCase()
  return `T${two(hour)}:${two(minute)}${seconds}${zoneOf(printed, masthead)}`
}

/** "Z", "+03:00", "GMT+7", "CET"; empty where it is not known. */
function zoneOf(printed: string, masthead: Masthead): string {
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(printed)
  if (offset) return `${offset[1]}${two(Number(offset[2]))}:${offset[3] ?? '00'}`
  return Object.hasOwn(masthead.zones, printed) ? (masthead.zones[printed] ?? '') : ''
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
