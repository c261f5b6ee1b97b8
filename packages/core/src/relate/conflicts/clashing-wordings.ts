import type { TimeExpression } from '../../model/time.ts'
import type { Telling } from '../claims/telling.ts'
import { type FindClash, isOneQuotation, printed } from './clash.ts'

/** Only nearly the same words are one quotation. */
const leastAlignment = 0.8

/** One quotation with two times: "for days" and "only this morning". */
export const findClashingWordings: FindClash = ({ a, b, alignment }) => {
  if (alignment < leastAlignment || a.analysis === b.analysis || !isOneQuotation(a, b)) return null
  if (!isWhole(a) || !isWhole(b)) return null
  const [one, two] = [ownTimes(a), ownTimes(b)]
  const [first, second] = [one[0], two[0]]
  if (!first || !second) return null
  if (one.some(({ value }) => two.some((other) => other.value === value))) return null
  return {
    kind: 'wording',
    a: { start: first.start, end: first.end },
    b: { start: second.start, end: second.end },
    why: `${a.originator.name} is quoted with “${printed(a, first)}” and with “${printed(b, second)}”.`,
    because: ['one speaker says nearly the same', 'the times are others'],
  }
}

/** Whether all of it stands in quotation marks. */
function isWhole({ analysis, statement }: Telling): boolean {
  return analysis.attributions[statement.attribution ?? -1]?.kind === 'direct'
}

function ownTimes({ statement, times }: Telling): TimeExpression[] {
  return times.filter(({ start, end }) => start >= statement.start && end <= statement.end)
}
