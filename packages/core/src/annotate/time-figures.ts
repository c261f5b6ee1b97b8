import type { Calendar } from '../language/calendar.ts'
import type { Counting } from '../language/counting.ts'
import { isLoneYear } from './lone-years.ts'
import type { Piece } from './pieces.ts'

/** What the pieces from one place on can stand for: a slot of the calendar, its value, and how many pieces it takes. */
export interface Reading {
  readonly slot: string
  readonly value: string
  readonly length: number
}

const isoTime =
  /\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:?\d{2})?(?![\p{L}\d])/uy
const iso = /\d{4}[-/](?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\d|3[01])(?![\p{L}\d/-])/uy
const slashed = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\d/-])/uy

/** What figures can stand for in a time: 10, 10th, 2022, 18:30, 6pm, 1990s, Q3, 2022-09-10. */
export function numberSlots(
  text: string,
  pieces: readonly Piece[],
  at: number,
  calendar: Calendar,
  counting: Counting,
): Reading[] {
  const { word, start } = pieces[at] as Piece
  const readings: Reading[] = []
  const add = (slot: string, value: string, length = 1) => {
    readings.push({ slot, value, length })
  }
  const written = (shape: RegExp, slot: string, value: (match: RegExpExecArray) => string) => {
    shape.lastIndex = start
    const match = shape.exec(text)
    if (match) add(slot, value(match), piecesUntil(pieces, at, start + match[0].length))
  }
  if (/^\d{1,2}$/.test(word)) {
    const number = Number(word)
    if (number >= 1 && number <= 31) add('day', word.padStart(2, '0'))
    if (number <= 23) add('hour', word)
    if (word.length === 2) add('short', word)
  }
  const [, figure, ending] = /^(\d+)(\p{L}+)$/u.exec(word) ?? []
  if (figure && ending && counting.ordinalEndings.has(ending)) {
    add('ordinal', figure)
    if (Number(figure) >= 1 && Number(figure) <= 31) {
      add('day', figure.padStart(2, '0'))
      add('dayth', figure.padStart(2, '0'))
    }
  }
  if (/^[12]\d{3}$/.test(word)) {
    add('year', word)
    if (isLoneYear(text, pieces, at, calendar, counting)) add('loneyear', word)
    if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(word))
      add('military', `${word.slice(0, 2)}:${word.slice(2)}`)
  } else if (/^0\d[0-5]\d$/.test(word)) add('military', `${word.slice(0, 2)}:${word.slice(2)}`)
  const decade = /^(1[5-9]\d|20\d|[2-9])0s$/.exec(word)?.[1]
  if (decade) add('longdecade', decade.length === 1 ? `19${decade}` : decade)
  const plural = pluralDecade(pieces, at)
  if (plural) add('pluraldecade', plural, 2)
  const quarter = /^q([1-4])$/.exec(word)
  if (quarter) add('quarter', `Q${quarter[1]}`)
  const clock = /^(\d{1,2})(?:([:.])([0-5]\d)(?::[0-5]\d)?)?([\p{L}.]+)?$/u.exec(word)
  if (clock) {
    const [, hour = '', separator, minute, suffix] = clock
    const half = meridiem(pieces, at, suffix, calendar)
    if (half && Number(hour) <= 12)
      add('time', onClock(Number(hour), minute, half.value), half.length)
    else if (separator === ':' && !suffix && Number(hour) <= 24 && minute)
      add('clock', `${hour.padStart(2, '0')}:${minute}`)
  }
  if (/^\d{4}$/.test(word)) {
    written(isoTime, 'isotime', ([found]) => found.replace(' ', 'T'))
    written(iso, 'iso', ([found]) => found.replaceAll('/', '-'))
  } else if (/^\d{1,2}(?:\.|$)/.test(word))
    written(slashed, 'slashed', ([, a, , b, y]) => `${a}/${b}/${y}`)
  return readings
}

/** "1990's" */
function pluralDecade(pieces: readonly Piece[], at: number): string | undefined {
  const next = pieces[at + 1]
  const piece = pieces[at] as Piece
  const plural = next?.word === "'s" && next.start === piece.end
  return plural ? /^(1[5-9]\d|20\d)0$/.exec(piece.word)?.[1] : undefined
}

function meridiem(
  pieces: readonly Piece[],
  at: number,
  suffix: string | undefined,
  { words }: Calendar,
): { value: string; length: number } | null {
  const known = words['meridiem'] ?? {}
  const value = known[suffix ?? pieces[at + 1]?.word ?? '']
  return value ? { value, length: suffix ? 1 : 2 } : null
}

/** 6, 30, pm -> T18:30; 6, pm -> T18 */
function onClock(hour: number, minute: string | undefined, half: string): string {
  const full = (hour % 12) + (half === 'pm' ? 12 : 0)
  const hours = `T${String(full).padStart(2, '0')}`
  return minute ? `${hours}:${minute}` : hours
}

function piecesUntil(pieces: readonly Piece[], at: number, end: number): number {
  let next = at
  while ((pieces[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1
  return Math.max(1, next - at)
}
