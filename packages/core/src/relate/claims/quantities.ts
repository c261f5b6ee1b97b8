import type { Quantity } from '../../model/quantity.ts'

/** What a number says of an amount. */
export type Amount = Pick<Quantity, 'low' | 'high' | 'unit' | 'si'>

type Range = { readonly low: number; readonly high: number }

/** What an amount can mean, in SI units where it is a measure. */
function rangeOf({ low, high, si }: Amount): Range {
  const [least, most] = si ? [si.low, si.high] : [low, high]
  return { low: least ?? Number.NEGATIVE_INFINITY, high: most ?? Number.POSITIVE_INFINITY }
}

/** What an amount is counted in, in SI units where it is a measure; null for a plain count. */
export function unitOf({ unit, si }: Amount): string | null {
  return si?.unit ?? unit
}

/** Whether two amounts of one unit can both hold: "at least 8" and "11" can. */
export function agree(a: Amount, b: Amount): boolean {
  if (unitOf(a) !== unitOf(b)) return false
  const [one, two] = [rangeOf(a), rangeOf(b)]
  return one.low <= two.high && two.low <= one.high
}

/** Whether two amounts of one unit cannot both hold. */
export function clash(a: Amount, b: Amount): boolean {
  return unitOf(a) === unitOf(b) && !agree(a, b)
}

/** Whether one is the other rounded: 4.6 and 4.62, 60,000 and 59,700. People who are few are counted, not rounded. */
export function roundsTo(a: Amount, b: Amount): boolean {
  const [one, two] = [middleOf(a), middleOf(b)]
  if (one === null || two === null || one === 0 || two === 0) return false
  if (unitOf(a) === null && Math.max(one, two) < few && Number.isInteger(one + two)) return false
  return Math.abs(one - two) / Math.max(Math.abs(one), Math.abs(two)) <= rounding
}

/** Fewer than so many are counted one by one. */
const few = 100
/** What is rounded to two digits is off by no more than this. */
const rounding = 0.05

function middleOf(amount: Amount): number | null {
  const { low, high } = rangeOf(amount)
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2
  return Number.isFinite(low) ? low : Number.isFinite(high) ? high : null
}
