import type { TimeExpression } from '../../model/time.ts'

/** A time expression before it is settled on the calendar. */
export type FoundTime = Pick<TimeExpression, 'start' | 'end' | 'type' | 'meaning'>
