import { sizeOf } from '../measures.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import { outcomeOf } from './two-figures.ts'

/** A count that is higher so many days later has grown. */
const daysToGrow = 2

/** Whether a count of those to whom something happened is higher in an article of days later. */
export function grew(early: ToldFigure, late: ToldFigure): boolean {
  const [before, after] = [early.telling.published, late.telling.published]
  if (!before || !after || isTime(early.value) || isTime(late.value)) return false
  if (outcomeOf(early) === null || sizeOf(late.value) <= sizeOf(early.value)) return false
  return (Date.parse(after) - Date.parse(before)) / 86_400_000 >= daysToGrow
}
