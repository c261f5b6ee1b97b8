import type { TimeExpression } from '../../../model/time.ts'
import type { TwoFigures } from './one-slot.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import { comparable, excludeEachOther, withOneVerb } from './two-figures.ts'

/** What a number can be of; a day beside it is as a rule the day on which it was told. */
const periods: ReadonlySet<TimeExpression['precision']> = new Set([
  'month',
  'season',
  'quarter',
  'year',
  'decade',
])

/**
 * Whether two numbers are of periods that do not meet, or are these periods: prices rose 3 percent in May, and 4 percent in
 * April.
 */
export function ofOtherPeriods({ a, b, layout }: TwoFigures): boolean {
  const [some, others] = [layout.beside(a), layout.beside(b)]
  if (isTime(a.value) || isTime(b.value)) {
    const clash = (one: ToldFigure) =>
      others.some((other) => comparable(one, other) && excludeEachOther(one, other))
    return isPeriod(a) && isPeriod(b) && some.some((one) => !isTime(one.value) && clash(one))
  }
  const [own, theirs] = [some.filter(isPeriod), others.filter(isPeriod)]
  if (own.length === 0 || theirs.length === 0) return false
  return !own.some((one) => theirs.some((other) => !excludeEachOther(one, other)))
}

function isPeriod({ value }: ToldFigure): boolean {
  return isTime(value) && periods.has(value.precision)
}

/** Whether two years gone by are told with two verbs: a bridge was built in 1967, and repaired in 1994. */
export function ofOtherDeeds({ a, b }: TwoFigures): boolean {
  const [one, other] = [a.figure.verb, b.figure.verb]
  return isYearGone(a) && isYearGone(b) && one !== null && other !== null && withOneVerb(a, b) === 0
}

function isYearGone({ value, telling: { published } }: ToldFigure): boolean {
  return isTime(value) && value.precision === 'year' && (!published || value.value < published)
}
