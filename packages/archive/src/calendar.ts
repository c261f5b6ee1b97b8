/** First and last day, both included, ISO 8601. */
export interface Days {
  readonly from: string
  readonly to: string
}

const day = 86_400_000
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The days that a year, month, week, weekend (2022-W36-WE), day or moment of ISO 8601 spans; null when it is not one. */
export function daysOf(text: string): Days | null {
  const parts =
    /^(\d{4})(?:-W(\d{2})(-WE)?|-(\d{2})(?:-(\d{2})(T\d{2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
      text,
    )
  if (!parts) return null
  const [, year, week, weekend, month, date] = parts
  if (week) return weekOf(Number(year), Number(week), weekend ? 5 : 0)
  if (!month) return { from: `${text}-01-01`, to: `${text}-12-31` }
  if (month < '01' || month > '12') return null
  if (!date) return { from: `${text}-01`, to: iso(Date.UTC(Number(year), Number(month), 0)) }
  const on = text.slice(0, 10)
  return iso(Date.UTC(Number(year), Number(month) - 1, Number(date))) === on
    ? { from: on, to: on }
    : null
}

/** Week 1 is the one that holds 4 January; weeks begin on Monday, weekends five days later. */
function weekOf(year: number, week: number, skipped: number): Days | null {
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day + (week - 1) * 7 * day
  const thursday = new Date(monday + 3 * day)
  if (week < 1 || thursday.getUTCFullYear() !== year) return null
  return { from: iso(monday + skipped * day), to: iso(monday + 6 * day) }
}
