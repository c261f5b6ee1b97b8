import { sizeOf } from '../measures.ts'
import type { TwoFigures } from './one-slot.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import { gapBetween } from './total.ts'

/** This many code units lie at most between a number and the time by which it had come so far. */
const reach = 48

/**
 * Whether one number is told of how far it had come by some time, and the other is higher and told of no time as early: 29 percent
 * had voted |by noon|, and turnout was 43 percent.
 */
export function isInterim({ a, b, layout }: TwoFigures): boolean {
  const [some, others] = [layout.beside(a), layout.beside(b)]
  return isSoFar(a, some, b, others) || isSoFar(b, others, a, some)
}

function isSoFar(
  low: ToldFigure,
  beside: readonly ToldFigure[],
  high: ToldFigure,
  besideHigh: readonly ToldFigure[],
): boolean {
  if (isTime(low.value) || isTime(high.value) || sizeOf(low.value) >= sizeOf(high.value))
    return false
  const by = beside.find((one) => one.figure.edge === 'by' && gapBetween(low, one) <= reach)
  const end = by && endOf(by)
  return !!end && !besideHigh.some((one) => isOver(one, end))
}

/** Whether it is a time that is over when another is. */
function isOver(one: ToldFigure, end: string): boolean {
  const own = endOf(one)
  return own !== null && own <= end
}

/** When a time is over, as an ISO date; null of a number. */
function endOf({ value }: ToldFigure): string | null {
  return isTime(value) ? (value.interval?.to ?? null) : null
}
