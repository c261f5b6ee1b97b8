import type { TimeExpression } from '../../model/time.ts'
import type { Telling } from '../claims/telling.ts'
import { type FindClash, isDirect, isOneQuotation, printed } from './clash.ts'

/** Only nearly the same words are one quotation. */
const leastAlignment = 0.8

/** One quotation with two times: "for days" and "only this morning". */
export const findClashingWordings: FindClash = ({ a, b, alignment }) => {
  if (alignment < leastAlignment || a.analysis === b.analysis || !isOneQuotation(a, b)) return null
  if (!isDirect(a) || !isDirect(b)) return null
  const [one, two] = [ownTimes(a), ownTimes(b)]
  const [first, second] = [one[0], two[0]]
  if (!first || !second) return null
  // "tonight" is another night in an article of another day
  if (one.some((time) => two.some((other) => isSame(a, time, b, other)))) return null
  return {
    kind: 'wording',
    a: first,
    b: second,
    why: `${a.originator.name} is quoted with “${printed(a, first)}” and with “${printed(b, second)}”.`,
    because: ['one speaker says nearly the same', 'the times are others'],
  }
}

function ownTimes({ statement, times }: Telling): TimeExpression[] {
  return times.filter(({ start, end }) => start >= statement.start && end <= statement.end)
}

function isSame(a: Telling, one: TimeExpression, b: Telling, two: TimeExpression): boolean {
  return one.value === two.value || printed(a, one).toLowerCase() === printed(b, two).toLowerCase()
}
