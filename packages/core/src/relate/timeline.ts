import { compareText } from '../model/compare-text.ts'
import type { TimelineRow } from '../model/story.ts'
import type { Interval, Precision, TimeExpression } from '../model/time.ts'
import type { Telling } from './claims/telling.ts'
import type { ClaimGroup } from './claims.ts'
import { daysOf } from './days.ts'

/** The finer a date, the more it says; what is vaguer than a year dates nothing. */
const precisions: readonly Precision[] = [
  'minute',
  'hour',
  'part of day',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'year',
]

interface Dated {
  readonly date: string
  readonly precision: Precision
  readonly known: TimelineRow['known']
  readonly because: TimelineRow['because'][number]
}

/** Claims in the order of what they tell, by the finest date that their tellings give. */
export function orderInTime(claims: ReadonlyMap<string, ClaimGroup>): TimelineRow[] {
  const rows = new Map<string, TimelineRow>()
  for (const [id, tellings] of claims) {
    const dates = tellings.flatMap((telling) => dateOf(telling) ?? [])
    const main = mostGiven(dates)
    if (!main) continue
    const spans = dates.filter(({ date }) => date === main.date)
    const row = rows.get(main.date)
    const known = spans.some((one) => one.known === 'stated') ? 'stated' : 'implied'
    rows.set(main.date, {
      date: main.date,
      precision: main.precision,
      known: row?.known === 'stated' ? 'stated' : known,
      claims: [...(row?.claims ?? []), id],
      because: [...(row?.because ?? []), ...spans.map(({ because }) => because)],
    })
  }
  return [...rows.values()].sort(
    (a, b) =>
      (daysOf(a.date)?.from ?? 0) - (daysOf(b.date)?.from ?? 0) ||
      precisions.indexOf(b.precision) - precisions.indexOf(a.precision) ||
      compareText(a.date, b.date),
  )
}

/** The finest date of a telling: a day of the calendar or something longer, never an hour. */
function dateOf(telling: Telling): Dated | null {
  const { analysis, times } = telling
  const usable = times.filter(
    (time) =>
      time.interval &&
      time.precision &&
      precisions.includes(time.precision) &&
      isDate(time) &&
      !isYetToCome(time, telling),
  )
  const rank = ({ precision }: TimeExpression) =>
    Math.max(3, precisions.indexOf(precision ?? 'year'))
  const finest = usable.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)[0]
  if (!finest?.precision || !finest.interval) return null
  const finer = precisions.indexOf(finest.precision) < precisions.indexOf('day')
  const words = analysis.article.text.slice(finest.start, finest.end)
  return {
    date: finer ? dayOf(finest, finest.interval) : finest.value,
    precision: finer ? 'day' : finest.precision,
    known: finest.known ?? 'implied',
    because: {
      article: analysis.article.id,
      start: finest.start,
      end: finest.end,
      reason: [`“${words}”`, ...finest.because].join(': '),
    },
  }
}

/**
 * The day of an hour, or of a night: that which it is named by ("Monday night", "tonight"), else that on which it ends: what
 * is told of the night into the tenth ("overnight", "last night") belongs to the tenth.
 */
function dayOf({ meaning, value }: TimeExpression, { to }: Interval): string {
  const isIntoDay = / (?:D-1 TNI|TNI-1)$/.test(meaning)
  return (isIntoDay ? to : value).slice(0, 'YYYY-MM-DD'.length)
}

/**
 * What has happened did not happen on a day to come: "has signed a contract until 2034". Of two places on earth one may
 * be a day ahead.
 */
function isYetToCome({ value }: TimeExpression, { statement, published }: Telling): boolean {
  const [told, day] = [value, published ?? ''].map(daysOf)
  return statement.modality === 'happened' && !!told && !!day && told.from > day.to + 1
}

function isDate({ type, value, known }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && known !== null && daysOf(value) !== null
}

/** The date that most tellings give; of equals the finest, then the earliest. */
function mostGiven(dates: readonly Dated[]): Dated | undefined {
  const finest = Math.min(...dates.map(({ precision }) => precisions.indexOf(precision)))
  const fine = dates.filter(({ precision }) => precisions.indexOf(precision) === finest)
  const counts = Map.groupBy(fine, ({ date }) => date)
  return fine.toSorted(
    (a, b) =>
      (counts.get(b.date)?.length ?? 0) - (counts.get(a.date)?.length ?? 0) ||
      compareText(a.date, b.date),
  )[0]
}
