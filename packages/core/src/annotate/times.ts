import type { Calendar } from '../language/calendar.ts'
import type { TimeExpression } from '../model/time.ts'
import type { Sentence, Token } from '../model/token.ts'

/** A time expression before it is settled on the calendar. */
export type FoundTime = Pick<TimeExpression, 'start' | 'end' | 'type' | 'meaning'>

/** Finds TIMEX3 expressions. */
export function findTimes(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
  _calendar: Calendar,
): FoundTime[] {
  return []
}
