import type { Calendar } from '../../language/calendar.ts'
import type { Language } from '../../language/language.ts'
import type { Piece } from '../quantities/pieces.ts'
import { clockFigures } from './clock-figures.ts'
import { isLoneYear } from './lone-years.ts'
import { periodOf } from './meaning.ts'
import { centuryOf, type Reading } from './reading.ts'
import { writtenDates } from './written-dates.ts'

/** What figures can stand for in a time: 10, 10th, 2022, 18:30, 6pm, 1990s, Q3, 2022-09-10. */
export function timeFigures(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { calendar, counting }: Pick<Language, 'calendar' | 'counting'>,
): Reading[] {
  const { word } = pieces[at] as Piece
  const readings = [...clockFigures(pieces, at, calendar), ...writtenDates(text, pieces, at)]
  const add = (slot: string, value: string, length = 1) => {
    readings.push({ slot, value, length })
  }
  addSpans(pieces, at, calendar, add)
  const [, name = '', glued = ''] = /^(\p{L}+)(\d{1,2})$/u.exec(word) ?? []
  const month = calendar.words['month']?.[name]
  if (month && isDayNumber(glued)) add('monthday', `${month}-${glued.padStart(2, '0')}`)
  const [, number = '', ending] = /^(\d+)(\p{L}+)?$/u.exec(word) ?? []
  if (ending === undefined) {
    if (number.length === 2) add('short', number)
    if (number !== '' && number.length <= 2 && Number(number) < 60)
      add('minute', number.padStart(2, '0'))
    const isPrice = /^[$€£]$/.test(pieces[at - 1]?.word ?? '')
    if (isDayNumber(number) && !isPrice) add('day', number.padStart(2, '0'))
    if (Number(number) >= 1 && Number(number) <= 53) add('weekno', number)
    const isYear = /^[12]\d{3}$/.test(number)
    if (isYear) add('year', number)
    if (isYear && isLoneYear(text, pieces, at, calendar, counting)) add('loneyear', number)
  } else if (counting.ordinalEndings.has(ending)) {
    add('ordinal', number)
    readings.push(centuryOf(Number(number)))
    if (isDayNumber(number)) for (const slot of ['day', 'dayth']) add(slot, number.padStart(2, '0'))
  }
  return readings
}

function isDayNumber(number: string): boolean {
  return number.length <= 2 && Number(number) >= 1 && Number(number) <= 31
}

/** 3h -> PT3H; null where the letters are no unit of time */
function lengthOf(amount: string, letters: string, { words }: Calendar): string | null {
  const unit = words['units']?.[letters] ?? words['unit']?.[letters]
  return unit ? periodOf(amount, unit) : null
}

/** 1990s, 90s, 1990's, Q3, 3h */
function addSpans(
  pieces: readonly Piece[],
  at: number,
  calendar: Calendar,
  add: (slot: string, value: string, length?: number) => void,
): void {
  const { word, end } = pieces[at] as Piece
  const decade = /^(1[5-9]\d|20\d|[2-9])0s$/.exec(word)?.[1]
  // in the 30s, not: in her early 30s
  const isAge = [1, 2].some((back) => calendar.owners.has(pieces[at - back]?.word ?? ''))
  if (decade && !isAge) add('longdecade', decade.length === 1 ? `19${decade}` : decade)
  const next = pieces[at + 1]
  const plural = /^(1[5-9]\d|20\d)0$/.exec(word)?.[1]
  if (plural && next?.word === "'s" && next.start === end) add('pluraldecade', plural, 2)
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(\p{L}+)$/u.exec(word) ?? []
  const length = unit && lengthOf(amount, unit, calendar)
  if (length) add('length', length)
  const quarter = /^q([1-4])$/.exec(word)?.[1]
  if (quarter) add('quarter', `Q${quarter}`)
}
