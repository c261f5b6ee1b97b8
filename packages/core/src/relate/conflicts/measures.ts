import { limits } from '../../annotate/quantities/bounds.ts'
import type { Figure } from '../../model/figure.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { TimeExpression } from '../../model/time.ts'

/** A number that a telling gives: a quantity, or how long something lasts. */
export interface Measure
  extends Pick<
    Quantity,
    'start' | 'end' | 'low' | 'high' | 'unit' | 'si' | 'head' | 'outcome' | 'bound'
  > {
  /** Of how long something lasts, the smallest unit that it is told in, in days. */
  readonly step?: number
}

const year = 365.25
/** Days in the units of a TIMEX3 duration, by letter, so that 72 months are six years; those of clock time stand after a T. */
const days: Readonly<Record<string, number>> = { Y: year, M: year / 12, W: 7, D: 1 }
const hours: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86_400 }

/** "P12Y" as a number of days, as it is bounded; null where it is not said how long: "PXD". */
export function durationOf(
  { start, end, type, value }: TimeExpression,
  bound: Figure['bound'] = 'exactly',
): Measure | null {
  if (type !== 'DURATION') return null
  const [, dates, times] = /^P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])+))?$/.exec(value) ?? []
  if (!dates && !times) return null
  const length = sumOf(dates, days) + sumOf(times, hours)
  const amount = { value: length, low: length, high: length, vague: false }
  const told = limits(amount, bounds[bound], bound === 'just over' || bound === 'just under')
  const { low, high } = told
  const step = times ? hours[times.at(-1) ?? ''] : days[dates?.at(-1) ?? '']
  const measure = { start, end, ...told, unit: 'd', si: { low, high, unit: 'd' } }
  return { ...measure, head: null, outcome: null, ...(step && { step }) }
}

const bounds: Readonly<Record<Figure['bound'], Quantity['bound']>> = {
  exactly: 'exactly',
  about: 'about',
  'at least': 'at least',
  'at most': 'at most',
  'just over': 'at least',
  'just under': 'at most',
}

/** "2H21M48S" in days. */
function sumOf(parts: string | undefined, units: Readonly<Record<string, number>>): number {
  return [...(parts ?? '').matchAll(/([\d.]+)([A-Z])/g)].reduce(
    (sum, [, number, unit = '']) => sum + Number(number) * (units[unit] ?? 0),
    0,
  )
}

/** The number itself, in SI units where it is a measure; of a range its lower end. */
export function sizeOf({ low, high, si }: Measure): number {
  return (si ? (si.low ?? si.high) : (low ?? high)) ?? 0
}
