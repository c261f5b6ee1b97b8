import type { TimeExpression } from '../../model/time.ts'
import type { Telling } from '../claims/telling.ts'
import { type FindClash, isDirect, isOneQuotation, printed } from './clash.ts'
import { replacedIn } from './wordings/replaced.ts'

/** Only what says nearly the same is one quotation; where it begins or ends with the same words, less. */
const least = { otherTimes: 0.8, otherWords: 0.4 }

/** One quotation in two wordings, as two translators or two reporters wrote it down. */
export const findClashingWordings: FindClash = (against) => {
  const { a, b } = against
  if (a.analysis === b.analysis || !isOneQuotation(a, b) || !isDirect(a) || !isDirect(b))
    return null
  return ofTwoTimes(against) ?? inOtherWords(against)
}

/** "It was stolen" and "it was too thin", behind the same words. */
const inOtherWords: FindClash = ({ a, b, alignment }) => {
  const replaced = alignment < least.otherWords ? null : replacedIn(a, b)
  if (!replaced) return null
  const [one, two] = replaced
  return {
    kind: 'wording',
    a: one,
    b: two,
    why: `${a.originator.name} is quoted with “${printed(a, one)}” and with “${printed(b, two)}”.`,
    because: ['one speaker says nearly the same', 'words beside the same words are others'],
  }
}

/** One quotation with two times: "for days" and "only this morning". */
const ofTwoTimes: FindClash = ({ a, b, alignment }) => {
  if (alignment < least.otherTimes) return null
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
