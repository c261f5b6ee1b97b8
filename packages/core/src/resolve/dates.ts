import type { FoundTime } from '../annotate/times.ts'
import type { TimeExpression } from '../model/time.ts'

/**
 * Settles time expressions on the calendar.
 * `anchor` is the publication date, ISO 8601, as precise as known (a day, a week `2022-W36`, a month, a year), or null.
 */
export function resolveDates(
  _times: readonly FoundTime[],
  _anchor: string | null,
): TimeExpression[] {
  return []
}
