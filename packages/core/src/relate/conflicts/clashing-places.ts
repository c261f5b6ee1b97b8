import type { Place } from '../../model/place.ts'
import type { Telling } from '../claims/telling.ts'
import { type FindClash, printed, sharesEventType } from './clash.ts'

/** Places are held against each other only where the tellings say nearly the same. */
const leastAlignment = 0.7

/** One event in two settlements; a region or a country may well contain the other. */
export const findClashingPlaces: FindClash = (a, b, alignment) => {
  if (alignment < leastAlignment || !sharesEventType(a, b)) return null
  const [here, there] = [settlements(a), settlements(b)]
  const [one, two] = [here[0], there[0]]
  if (!one || !two || here.length > 1 || there.length > 1) return null
  if (one.geonameId === two.geonameId) return null
  return {
    kind: 'place',
    a: { start: one.start, end: one.end },
    b: { start: two.start, end: two.end },
    why: `One event is told of ${printed(a, one)} and of ${printed(b, two)}.`,
    score: alignment,
    because: ['the tellings say the same', 'the places are two'],
    once: [one.name, two.name].sort().join(' '),
  }
}

function settlements({ analysis, statement }: Telling): Place[] {
  return analysis.places.filter(
    ({ start, end, precision, geonameId }) =>
      start >= statement.start &&
      end <= statement.end &&
      precision === 'settlement' &&
      geonameId !== null,
  )
}
