import { parse } from 'chrono-node'
import type { GoldTime, TimesText } from './time-score.ts'

/** What chrono-node finds, in TIMEX3: a date as precise as its certain parts, a time where the hour is certain. */
export function findByChrono({ text }: TimesText, publishedAt: string | null): GoldTime[] {
  const noon = new Date(`${publishedAt ?? '2000-01-01'}T12:00:00`)
  return parse(text, noon).map(({ index, text: found, start }) => {
    const day = [start.get('year'), start.get('month'), start.get('day')]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
    const span = { start: index, end: index + found.length }
    if (start.isCertain('hour')) {
      const clock = [start.get('hour'), start.get('minute')]
        .map((part) => String(part).padStart(2, '0'))
        .join(':')
      return { ...span, type: 'TIME', value: `${day}T${clock}` }
    }
    const isDay = start.isCertain('day') || start.isCertain('weekday')
    return {
      ...span,
      type: 'DATE',
      value: isDay || !start.isCertain('month') ? day : day.slice(0, 7),
    }
  })
}
