import { sizeOf } from '../measures.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import { outcomeOf } from './two-figures.ts'

/** A count that is higher so many days later has grown. */
const daysToGrow = 2
const dayLong = 86_400_000

/**
 * Whether a number that is told as growing, or a count of those to whom something happened, is higher in an article of a day or
 * of days later.
 */
export function grew(early: ToldFigure, late: ToldFigure): boolean {
  const days = daysBetween(early, late)
  if (!(days >= 1) || isHigherLater(early, late) !== true) return false
  if (early.figure.growing || late.figure.growing) return true
  return outcomeOf(early) !== null && days >= daysToGrow
}

/** Whether the higher of two numbers is told on a later day; null where both are told on one day, or it is not known. */
export function isHigherLater(a: ToldFigure, b: ToldFigure): boolean | null {
  const days = daysBetween(a, b)
  if (!(Math.abs(days) >= 1) || isTime(a.value) || isTime(b.value)) return null
  return days > 0 === sizeOf(b.value) > sizeOf(a.value)
}

/** How many days the second came out after the first; NaN where it is not known. */
function daysBetween({ telling: a }: ToldFigure, { telling: b }: ToldFigure): number {
  return (Date.parse(b.published ?? '') - Date.parse(a.published ?? '')) / dayLong
}
