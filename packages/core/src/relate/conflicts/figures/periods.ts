import type { TimeExpression } from '../../../model/time.ts'
import { areOpposed } from '../../claims/opposed-stands.ts'
import { atOtherTimes, type TwoFigures } from './one-slot.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import { comparable, excludeEachOther, kindOf, withOneVerb } from './two-figures.ts'

/** What a number can be of; a day beside it is as a rule the day on which it was told. */
export const periods: ReadonlySet<TimeExpression['precision']> = new Set([
  'month',
  'season',
  'quarter',
  'year',
  'decade',
])

/**
 * Whether two numbers are of periods that do not meet, or are these periods: prices rose 3 percent in May, and 4 percent in
 * April. Shares in percent are of any time.
 */
export function ofOtherPeriods(two: TwoFigures): boolean {
  const { a, b, layout } = two
  const [some, others] = [layout.beside(a), layout.beside(b)]
  if (isTime(a.value) || isTime(b.value)) {
    const clash = (one: ToldFigure) =>
      others.some((other) => comparable(one, other) && excludeEachOther(one, other))
    // shares fell 4 percent on Monday, 6 percent on Tuesday
    const isOfTime = isPeriod(a) && isPeriod(b) ? isAmount : isShare
    return some.some((one) => isOfTime(one) && clash(one))
  }
  if (isShare(a) && atOtherTimes(two)) return true
  const [own, theirs] = [some.filter(isPeriod), others.filter(isPeriod)]
  if (own.length === 0 || theirs.length === 0) return false
  return !own.some((one) => theirs.some((other) => !excludeEachOther(one, other)))
}

function isAmount({ value }: ToldFigure): boolean {
  return !isTime(value)
}

function isShare(told: ToldFigure): boolean {
  return kindOf(told) === 'percent'
}

function isPeriod({ value }: ToldFigure): boolean {
  return isTime(value) && periods.has(value.precision)
}

/**
 * Whether two times are told of two deeds that are not of one event: arrested in March and charged in April, shut on Sunday and
 * open on Monday; or of years that lie far apart and any two deeds, ordained in 1969 and dead in 2020.
 */
export function ofOtherDeeds({ a, b }: TwoFigures): boolean {
  if (!isTime(a.value) || withOneVerb(a, b) > 0) return false
  if (areOpposed(a.telling.statement, b.telling.statement)) return true
  const [some, others] = [a.figure.events, b.figure.events]
  if (some.some((event) => others.includes(event))) return false
  return (some.length > 0 && others.length > 0) || areYearsApart(a, b)
}

function areYearsApart(a: ToldFigure, b: ToldFigure): boolean {
  const [one = 0, other = 0] = [a, b].map(({ value }) => (isTime(value) ? yearOf(value) : 0))
  return Math.abs(one - other) > 1
}

function yearOf({ value }: TimeExpression): number {
  return Number.parseInt(value, 10)
}
