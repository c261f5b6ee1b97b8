import { civil, dayNumber, isDay } from '../../language/gregorian.ts'
import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { findUnsettledDays } from '../../read/unsettled-days.ts'
import { type Days, daysBetween } from '../days.ts'

/** A day printed above an article without its year, in the year that brings it nearest to some days. */
export interface NearestDay extends Span {
  /** Days since 1970-01-01. */
  readonly day: number
  /** How many days lie between. */
  readonly apart: number
}

/** Of the days that are printed above an article without a year, the one that can be nearest; null where there is none. */
export function nearestDay(article: Article, to: Days): NearestDay | null {
  const { year } = civil(to.from)
  const days = findUnsettledDays(article).flatMap(({ start, end, month, day }) =>
    [year - 1, year, year + 1]
      .filter((one) => isDay(one, month, day))
      .map((one) => {
        const from = dayNumber(one, month, day)
        return { start, end, day: from, apart: daysBetween({ from, to: from }, to) }
      }),
  )
  return days.sort((a, b) => a.apart - b.apart || a.day - b.day)[0] ?? null
}
