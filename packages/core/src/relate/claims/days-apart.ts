import type { Telling } from './telling.ts'

const dayLong = 86_400_000

/** How many days the second came out after the first; NaN where it is not known. */
export function daysApart(
  { published: a }: Pick<Telling, 'published'>,
  { published: b }: Pick<Telling, 'published'>,
): number {
  return (Date.parse(b ?? '') - Date.parse(a ?? '')) / dayLong
}

/** Most of what is told of an event is told in this many days. */
const usual = 7
/** Twice as long, so often doubled, and it is as good as another event. */
const doublings = 4

/**
 * How far two reports came out after one another, 0 within a week to 1 from four months on: quakes, storms and candidates
 * follow each other in one story.
 */
export function weeksApart(a: Telling, b: Telling): number {
  const days = Math.abs(daysApart(a, b))
  return days > usual ? Math.min(1, Math.log2(days / usual) / doublings) : 0
}
