import type { Calendar } from '../../language/calendar.ts'
import type { Counting } from '../../language/counting.ts'
import type { Piece } from '../quantities/pieces.ts'
import type { FoundTime } from './found-time.ts'

/** At most this many words may stand between a number and the time of which each has so many: 5 |kilos of flour| a month. */
const reach = 4

/** The periods of which each has a number: 400 pickups |a year| from 2028; but: 40 workers had |a year| to leave. */
export function asRates(
  found: readonly FoundTime[],
  pieces: readonly Piece[],
  { notRates, notRatesAfter }: Pick<Calendar, 'notRates' | 'notRatesAfter'>,
  counting: Counting,
): FoundTime[] {
  let at = 0
  return found.map((time) => {
    if (time.type !== 'DURATION') return time
    while ((pieces[at]?.end ?? Number.POSITIVE_INFINITY) <= time.start) at += 1
    const [one, unit, after] = pieces.slice(at, at + 3)
    if (!one || !counting.one.has(one.word) || unit?.end !== time.end) return time
    if (after && notRates.has(after.word)) return time
    if (notRatesAfter.has(pieces[at - 1]?.word ?? '')) return time
    const isRate = isCounted(pieces, at, counting)
    return isRate ? { ...time, type: 'SET', meaning: `each:${time.meaning}` } : time
  })
}

/** Whether a few words that a number begins stand right before a place. */
function isCounted(pieces: readonly Piece[], at: number, { cardinals, scales }: Counting): boolean {
  for (let before = at - 1; before >= at - 1 - reach; before -= 1) {
    const piece = pieces[before]
    if (!piece) return false
    if (piece.kind === 'number' || cardinals.has(piece.word) || scales.has(piece.word))
      return before < at - 1
    if (piece.kind !== 'word') return false
  }
  return false
}
