import type { TimePattern } from '../calendar.ts'
import { durations } from './duration-patterns.ts'
import { partsOfYear } from './part-of-year-patterns.ts'
import { relativeDates } from './relative-date-patterns.ts'
import { timesOfDay } from './time-of-day-patterns.ts'
import { weekdays } from './weekday-patterns.ts'
import { writtenDates } from './written-date-patterns.ts'

/** The wordings of time in English; of those that fit at one place the longest counts, then the first. */
export const patterns: readonly TimePattern[] = [
  ...writtenDates,
  ...weekdays,
  ...relativeDates,
  ...partsOfYear,
  ...timesOfDay,
  ...durations,
]
