import { isoDay } from '../language/gregorian.ts'
import type { Publication, Story, TimelineRow } from '../model/story.ts'
import type { Precision } from '../model/time.ts'
import { daysOf } from '../relate/days.ts'

/** What happened more days than these before the first report is background: it led to the story but is not part of it. */
const reach = 14

const coarse: ReadonlySet<Precision> = new Set(['decade', 'year', 'season', 'quarter', 'month'])

/** The first and the last date of something, ISO 8601. */
export interface DateSpan {
  readonly from: string
  readonly to: string
}

/** Which rows of a story’s timeline are background; none where no report is dated. */
export function backgroundOf(publications: readonly Publication[]) {
  const reports = publications.flatMap(({ publishedAt }) => daysOf(publishedAt ?? '')?.from ?? [])
  const first = Math.min(...reports) - reach
  return ({ date }: Pick<TimelineRow, 'date'>): boolean => {
    const days = daysOf(date)
    return days !== null && reports.length > 0 && days.to < first
  }
}

/** When a story happens, without background: by its days and weeks, else by its coarser dates. */
export function spanOfStory(
  { timeline, articles }: Story,
  publications: readonly Publication[],
): DateSpan | null {
  const inStory = publications.filter(({ article }) => articles.includes(article))
  const isBackground = backgroundOf(inStory)
  const own = timeline.filter((row) => !isBackground(row))
  const days = own.flatMap(({ date, precision }) =>
    coarse.has(precision) ? [] : (daysOf(date) ?? []),
  )
  if (days.length > 0) {
    const from = Math.min(...days.map((one) => one.from))
    return { from: isoDay(from), to: isoDay(Math.max(...days.map((one) => one.to))) }
  }
  const [first, last] = [own.at(0), own.at(-1)]
  return first && last ? { from: first.date, to: last.date } : null
}
