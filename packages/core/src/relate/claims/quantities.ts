import type { Quantity } from '../../model/quantity.ts'

type Range = { readonly low: number; readonly high: number }

/** What a quantity can mean, in SI units where it is a measure. */
function rangeOf({ low, high, si }: Quantity): Range {
  const [least, most] = si ? [si.low, si.high] : [low, high]
  return { low: least ?? Number.NEGATIVE_INFINITY, high: most ?? Number.POSITIVE_INFINITY }
}

function unitOf({ unit, si }: Quantity): string | null {
  return si?.unit ?? unit
}

/** Whether two quantities of one unit can both hold: "at least 8" and "11" can. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (unitOf(a) !== unitOf(b)) return false
  const [one, two] = [rangeOf(a), rangeOf(b)]
  return one.low <= two.high && two.low <= one.high
}

/** Whether two quantities of one unit cannot both hold. */
export function clash(a: Quantity, b: Quantity): boolean {
  return unitOf(a) === unitOf(b) && !agree(a, b)
}

/** Whether one is the other rounded: 4.6 and 4.62, 60,000 and 59,700. */
export function roundsTo(a: Quantity, b: Quantity): boolean {
  const [one, two] = [middleOf(a), middleOf(b)]
  if (one === null || two === null || one === 0 || two === 0) return false
  return Math.abs(one - two) / Math.max(Math.abs(one), Math.abs(two)) <= rounding
}

/** What is rounded to two digits is off by no more than this. */
const rounding = 0.05

function middleOf(quantity: Quantity): number | null {
  const { low, high } = rangeOf(quantity)
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2
  return Number.isFinite(low) ? low : Number.isFinite(high) ? high : null
}
