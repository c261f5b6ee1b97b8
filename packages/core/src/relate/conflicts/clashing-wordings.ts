import type { TimeExpression } from '../../model/time.ts'
import type { Telling } from '../claims/telling.ts'
import { oddsBy, probabilityOf } from '../weigh.ts'
import { type Against, type FindClash, isDirect, isOneQuotation, printed } from './clash.ts'
import { alignQuotations } from './quotations/aligned.ts'
import { commonStems, type QuotedWord, quotedWords } from './quotations/quoted-words.ts'
import { sameWordIn } from './quotations/same-word.ts'
import { reasons, type TwoWordings } from './wordings/reasons.ts'
import { replacedSpans } from './wordings/replaced.ts'

/** Two quotations with different times are one where they say nearly the same. */
const nearlySame = 0.8
/** The odds that two quotations of one speaker are one where nothing speaks for it, in nats. */
const odds = -2.4
/** As probable as this a conflict is told. */
const probable = 0.38
/** Quotations that share fewer words in order, or none that tells something, are two. */
const least = 2
/** Quotations that have so much in order have their other words in exchanged places. */
const nearlyAll = 0.75

/** One quotation in two wordings, as two translators or two reporters wrote it down. */
export const findClashingWordings: FindClash = (against) => {
  const { a, b } = against
  if (a.analysis === b.analysis || !isOneQuotation(a, b)) return null
  return ofTwoTimes(against) ?? inOtherWords(against)
}

/** "It was stolen" and "it was too thin", after the same words. */
const inOtherWords: FindClash = (against) => {
  const two = twoWordingsIn(against)
  const score = two ? probabilityOf(oddsBy(reasons, odds, two)) : 0
  if (!two || score < probable) return null
  const { a, b } = two
  const [one, other] = replacedSpans(two)
  return {
    score,
    kind: 'wording',
    a: one,
    b: other,
    why: `${a.originator.name} is quoted with “${printed(a, one)}” and with “${printed(b, other)}”.`,
    because: ['one speaker says nearly the same', 'words beside the same words are others'],
  }
}

/** Two quotations that have words in common and each words that the other has not; null where one only leaves something out. */
export function twoWordingsIn({ a, b }: Against): TwoWordings | null {
  if (a.analysis === b.analysis || !isOneQuotation(a, b)) return null
  const isOne = sameWordIn(a.analysis, b.analysis)
  const [one, other] = [quotedWords(a), quotedWords(b)]
  if (commonStems(one, other) === 0) return null
  const aligned = alignQuotations(one, other, isOne)
  const { inOrder } = aligned
  if (inOrder < least) return null
  const [left, theirs] = [tell(one, aligned.ownOfOne), tell(other, aligned.ownOfOther)]
  const isNowhere = (word: QuotedWord, others: readonly QuotedWord[]) =>
    !others.some((their) => isOne(word, their))
  const own = left.filter((at) => isNowhere(one[at] as QuotedWord, other))
  const others = theirs.filter((at) => isNowhere(other[at] as QuotedWord, one))
  if (aligned.tellingInOrder + left.length === own.length) return null
  if (own.length > 0 && others.length > 0) return { a, b, aligned, own, others }
  // a small step for the firm and a big one for the town
  const areSwapped =
    own.length + others.length === 0 && inOrder >= nearlyAll * Math.max(one.length, other.length)
  const differ = areSwapped && left.length > 0 && theirs.length > 0
  return differ ? { a, b, aligned, own: left, others: theirs } : null
}

/** Which of some words tell something. */
function tell(words: readonly QuotedWord[], some: readonly number[]): number[] {
  return some.filter((at) => words[at]?.stem)
}

/** One quotation with two times: "for days" and "only this morning". */
const ofTwoTimes: FindClash = ({ a, b, alignment }) => {
  if (alignment < nearlySame || !isDirect(a) || !isDirect(b)) return null
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
