import { isoDay } from '../../language/gregorian.ts'
import type { TimeExpression } from '../../model/time.ts'
import type { Stretch } from './stretch.ts'

/** First and last minute of the parts of a day; what passes 24:00 lies in the next day. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  DW: [4 * 60, 7 * 60],
  MO: [5 * 60, 12 * 60],
  AF: [12 * 60, 18 * 60],
  EV: [17 * 60, 22 * 60],
  NI: [18 * 60, 30 * 60],
}

const minutesOfDay = 24 * 60

/** A clock time (T18:30Z) or a part of the day (TMO; TNI-1 is the night that ends on the day) of a stretch that is one day. */
export function timeOfDay(
  written: string,
  stretch: Stretch | null,
  known: TimeExpression['known'],
): Pick<TimeExpression, 'value' | 'interval' | 'precision' | 'known'> {
  const [, part, before] = /^T([A-Z]{2})(-1)?$/.exec(written) ?? []
  const clock = part ? `T${part}` : written.replace(/^T\d\d(?!:)/, '$&:00')
  if (!stretch || stretch.from !== stretch.to) {
    const interval = stretch && { from: isoDay(stretch.from), to: isoDay(stretch.to) }
    const precision = stretch?.precision ?? null
    return { value: `XXXX-XX-XX${clock}`, interval, precision, known: null }
  }
  const day = stretch.from - (before ? 1 : 0)
  const range = part && parts[part]
  const value = `${isoDay(day)}${clock}`
  if (range) {
    const interval = { from: minute(day, range[0]), to: minute(day, range[1] - 1) }
    return { value, interval, precision: 'part of day', known }
  }
  const [, hour = '0', minutes] = /^T(\d\d)(?::(\d\d))?/.exec(written) ?? []
  const from = Number(hour) * 60 + Number(minutes ?? 0)
  const interval = { from: minute(day, from), to: minute(day, from + (minutes ? 0 : 59)) }
  return { value, interval, precision: minutes ? 'minute' : 'hour', known }
}

function minute(day: number, minutes: number): string {
  const within = minutes % minutesOfDay
  const two = (n: number) => String(n).padStart(2, '0')
  return `${isoDay(day + Math.floor(minutes / minutesOfDay))}T${two(Math.floor(within / 60))}:${two(within % 60)}`
}
