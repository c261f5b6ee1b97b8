import { type FindClash, printed, sharesEventType } from './clash.ts'
import type { Telling } from './telling.ts'

/** Dates are held against each other only where the tellings say nearly the same. */
const leastAlignment = 0.6

/** Two days for one event. */
export const findClashingDates: FindClash = (a, b, alignment) => {
  if (alignment < leastAlignment || !sharesEventType(a, b)) return null
  const [days, others] = [daysIn(a), daysIn(b)]
  const [day, other] = [days[0], others[0]]
  if (!day || !other) return null
  if (days.some(({ value }) => others.some((one) => one.value === value))) return null
  return {
    kind: 'date',
    a: { start: day.start, end: day.end },
    b: { start: other.start, end: other.end },
    why: `“${printed(a, day)}” is ${day.value}, “${printed(b, other)}” is ${other.value}, and both tell of one event.`,
    score: alignment,
    because: ['the tellings say the same', 'they have no day in common'],
  }
}

/** The days of the calendar that stand in the telling itself. */
function daysIn({ statement, times }: Telling) {
  return times.filter(
    ({ start, end, precision, type }) =>
      type === 'DATE' && precision === 'day' && start >= statement.start && end <= statement.end,
  )
}
