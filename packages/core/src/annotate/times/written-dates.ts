import { isDay } from '../../language/gregorian.ts'
import type { Piece } from '../quantities/pieces.ts'
import type { Reading } from './reading.ts'

const isoTime =
  /(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:?\d{2})?)(?![\p{L}\d])/uy
/** 2022-09-10, 2022-9-10 */
const iso = /(\d{4})[-/](0?[1-9]|1[0-2])[-/](0?[1-9]|[12]\d|3[01])(?![\p{L}\d/-])/uy
/** 2022.9.10 */
const dotted = /((?:19|20)\d\d)\.(0?[1-9]|1[0-2])\.(0?[1-9]|[12]\d|3[01])(?![\p{L}\d.])/uy
/** 2022-09, not the season 2011-12 */
const isoMonth = /(\d\d(\d\d))(?:-| ?\/ ?)(0[1-9]|1[0-2])(?![\p{L}\d/-])/uy
/** 2022/9, 2022-3; not the years 1914-8 and 2011/2 */
const shortMonth = /(\d{3}(\d))[-/]([1-9])(?![\p{L}\d/-])/uy
/** 20220910 */
const plain = /((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\p{L}\d])/uy
/** 9/2022, 09-2022 */
const monthYear = /(0?[1-9]|1[0-2])(?:-| ?\/ ?)((?:19|20)\d\d)(?![\p{L}\d/-])/uy
/** 4/22 and 22/04, a month and a day */
const dayMonth = /(\d{1,2})\/(\d{1,2})(?![\p{L}\d/-])/uy
const slashed = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\d/-])/uy

/** Dates all in figures: 2022-09-10, 20220910, 2022-09, 9/2022, 2022/09/10, 2022-09-10T18:30Z, 10/09/2022, 10.9.22. */
export function writtenDates(text: string, pieces: readonly Piece[], at: number): Reading[] {
  const { word, start } = pieces[at] as Piece
  const readings: Reading[] = []
  const read = (shape: RegExp, slot: string, value: (found: RegExpExecArray) => string | null) => {
    shape.lastIndex = start
    const found = shape.exec(text)
    const told = found && value(found)
    if (!told) return
    readings.push({ slot, value: told, length: count(pieces, at, start + found[0].length) })
  }
  if (/^\d{4}(?:\.|$)/.test(word)) {
    read(dotted, 'iso', ([, year, month = '', day = '']) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    read(isoTime, 'isotime', ([, day, clock]) => `${day} T${clock}`)
    read(iso, 'iso', ([, year, month = '', day = '']) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    read(isoMonth, 'isomonth', ([, year, short, month]) =>
      Number(month) === Number(short) + 1 ? null : `${year}-${month}`,
    )
    read(shortMonth, 'isomonth', ([, year, last = '', month = '']) =>
      month > last ? null : `${year}-0${month}`,
    )
  } else if (/^\d{8}$/.test(word))
    read(plain, 'iso', ([, year, month, day]) => `${year}-${month}-${day}`)
  else if (/^\d{1,2}(?:\.|$)/.test(word)) {
    read(monthYear, 'isomonth', ([, month = '', year]) => `${year}-${month.padStart(2, '0')}`)
    read(dayMonth, 'dayslash', ([, a = '', b = '']) => dayOfYear(a, b) ?? dayOfYear(b, a))
    read(slashed, 'slashed', ([, a, , b, year]) => `${a}/${b}/${year}`)
  }
  return readings
}

/** 4, 22 -> 04-22; null for what no year has. */
function dayOfYear(month: string, day: string): string | null {
  const written = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(leapYear, Number(month), Number(day)) ? written : null
}

const leapYear = 2000

/** How many pieces there are up to an offset. */
function count(pieces: readonly Piece[], at: number, end: number): number {
  let next = at
  while ((pieces[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1
  return Math.max(1, next - at)
}
