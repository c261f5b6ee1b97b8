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

/**
 * Whether one is the other rounded or cut: 4.6 and 4.62, 60,000 and 59,700; in two units also what is nearly as much.
 * 4.61 and 4.62 are not, nor are people who are few: they are counted.
 */
export function roundsTo(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit) {
    const [one, two] = [middleOf(rangeOf(a)), middleOf(rangeOf(b))]
    if (one === null || two === null) return false
    return Math.abs(one - two) <= rounding * Math.max(Math.abs(one), Math.abs(two))
  }
  const [one, two] = [middleOf(printedRange(a)), middleOf(printedRange(b))]
  if (one === null || two === null || one === 0 || two === 0) return false
  const most = Math.max(Math.abs(one), Math.abs(two))
  if (unitOf(a) === null && most < few && Number.isInteger(one + two)) return false
  const [coarse, fine] = digitsOf(one) < digitsOf(two) ? [one, two] : [two, one]
  const digits = digitsOf(coarse)
  if (digits === digitsOf(fine)) return false
  const step = 10 ** (Math.floor(Math.log10(Math.abs(coarse))) + 1 - digits)
  const off = Math.abs(fine) - Math.abs(coarse)
  return (off < step / 2 && off >= -step / 2) || (digits > 1 && off > 0 && off < step)
}

/** One number is farther from another than this share of it: it is hardly the same, rounded. */
const farthest = 0.1

/** How close two unequal amounts of one unit are, of which one is the other rounded, 0 to 1: 4,812 and 4,800; not 3.4 and 3. */
export function closeness(a: Amount, b: Amount): number {
  const [one, two] = [middleOf(printedRange(a)), middleOf(printedRange(b))]
  if (!one || !two || one === two || unitOf(a) !== unitOf(b)) return 0
  const [x, y] = [Math.abs(one), Math.abs(two)]
  const close = 1 - Math.log(Math.max(x, y) / Math.min(x, y)) / farthest
  return close > 0 && roundsTo(a, b) ? close : 0
}

/** Fewer than this many are counted one by one. */
const few = 100
/** What is told in another unit is off by no more than this. */
const rounding = 0.05
/** No number is printed with more digits that tell something. */
const mostDigits = 12

/** With how many digits a number is told: 3 of 4.62 and of 46,200. */
function digitsOf(number: number): number {
  const [digits = ''] = Math.abs(number).toPrecision(mostDigits).split('e')
  return digits.replace('.', '').replace(/^0+|0+$/g, '').length
}

function printedRange({ low, high }: Amount): Range {
  return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY }
}

function middleOf({ low, high }: Range): number | null {
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2
  return Number.isFinite(low) ? low : Number.isFinite(high) ? high : null
}
