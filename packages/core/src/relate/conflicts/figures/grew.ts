import { daysApart } from '../../claims/days-apart.ts'
import { sizeOf } from '../measures.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import { kindOf, outcomeOf } from './two-figures.ts'

/** A count that is higher so many days later has grown. */
const daysToGrow = 2

/** Counts that fall as well: who is missing is found. */
const falling: ReadonlySet<string> = new Set(['missing', 'trapped', 'hospitalized', 'evacuated'])

/** Counts of those who were somewhere once: no more come to have been on board. */
const standing: ReadonlySet<string> = new Set(['aboard', 'present'])

/** What fires, floods and armies spread over, in SI units: it is more the day after. */
const spreading = 'm2'

/**
 * Whether a number that is told as growing, an area, or a count of those to whom something happened is higher in an article of
 * a day or of days later; of those who are missing, other than it was.
 */
export function grew(early: ToldFigure, late: ToldFigure): boolean {
  const days = daysApart(early.telling, late.telling)
  if (days >= 1 && falling.has(outcomeOf(early) ?? '')) return true
  if (!(days >= 1) || isHigherLater(early, late) !== true) return false
  if (early.figure.growing || late.figure.growing || kindOf(early) === spreading) return true
  const outcome = outcomeOf(early)
  return outcome !== null && !standing.has(outcome) && days >= daysToGrow
}

/** Whether the higher of two numbers is told on a later day; null where both are told on one day, or it is not known. */
export function isHigherLater(a: ToldFigure, b: ToldFigure): boolean | null {
  const days = daysApart(a.telling, b.telling)
  if (!(Math.abs(days) >= 1) || isTime(a.value) || isTime(b.value)) return null
  return days > 0 === sizeOf(b.value) > sizeOf(a.value)
}
