import type { Cue, Frame } from '../../../language/speech.ts'
import { hearerEnd, tellsSomebody } from '../cues/addressee.ts'
import { frameAt } from '../cues/frame.ts'
import { type Passage, type Range, reach } from '../passage/passage.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import {
  insideDate,
  isFiniteVerb,
  isHead,
  isJoint,
  isOccasion,
  objectEnd,
} from '../syntax/noun-phrase.ts'
import { pastLater } from '../syntax/time-adverbial.ts'
import { contentEnd } from './content-end.ts'
import { timeBeforeThat } from './time-before-that.ts'

/** What a cue says, to the right of it. */
export interface Content extends Range {
  readonly frame: Frame
  /** Who is told: "Reuters". */
  readonly hearer: Range | null
}

/**
 * What stands behind a cue, past who is told and when:
 *
 *     told | reporters | on Monday | that the road was closed | .
 */
export function contentAfter(passage: Passage, cueEnd: number, cue: Cue): Content | null {
  const limit = clauseLimit(passage, cueEnd - 1)
  const { at, hearer } = pastOccasion(passage, cueEnd, limit, cue)
  if (at >= limit) return null
  // warned | on Monday | of floods
  const apart = at > cueEnd ? passage.at(cueEnd - 1).cues.find(takesApart(passage, at)) : undefined
  const frame = frameAt(passage, apart ? at + 1 : at, limit, apart ?? cue, hearer !== null, cueEnd)
  if (!frame) return null
  const to = throughQuote(passage, at, contentEnd(passage, at, limit, frame))
  return to > at ? { from: at, to, frame, hearer } : null
}

function takesApart(passage: Passage, at: number): (cue: Cue) => boolean {
  const { lower } = passage.at(at)
  return ({ particle, frames }) => particle === lower && frames.has('matter')
}

/** said the law “is late. It is bad.”: a quotation that the content runs into belongs to it whole. */
function throughQuote(passage: Passage, from: number, to: number): number {
  const { quote, mark } = passage.at(to - 1)
  if (!quote?.closed || mark || quote.outer.start <= passage.at(from).start) return to
  const end = passage.indexAt(quote.outer.end)
  return end - from < 2 * reach ? end : to
}

/** The end of the sentence around a cue, or of the quotation that it stands in. */
export function clauseLimit(passage: Passage, cue: number): number {
  const { last, quote, mark } = passage.at(cue)
  const end = Math.min(last, cue + reach)
  if (!quote || mark) return end
  let limit = cue
  while (limit < end && passage.at(limit).quote === quote && !passage.at(limit).mark) limit++
  return limit
}

/** So many phrases tell where something is said. */
const longestChain = 5

/** Skips the hearer, the day and the occasion between a cue and what it says. */
export function pastOccasion(
  passage: Passage,
  from: number,
  limit: number,
  cue: Cue,
): { at: number; hearer: Range | null } {
  const { days, complementizers, possessives, questions } = passage.speech
  let at = from
  let hearer: Range | null = null
  while (at < limit) {
    const word = passage.at(at)
    const next = passage.at(at + 1)
    if (isOccasion(passage, at)) at = occasionEnd(passage, at)
    else if (isAdverbAside(passage, at)) at += 3
    else if (conditionEnd(passage, at, limit) > at) at = conditionEnd(passage, at, limit)
    else if (pastLater(passage, at) > at) at = pastLater(passage, at)
    else if (at > from && passage.at(at - 1).pos !== 'PUNCT' && besideOccasion(passage, at, limit))
      at = objectEnd(passage, at + 1)
    else if (isRecent(passage, at)) at += 2
    else if (at > from && carriedEnd(passage, at, limit) > at) at = carriedEnd(passage, at, limit)
    else if (days.has(word.lower) && !possessives.has(next.lower)) at = dayEnd(passage, at)
    else if (
      passage.speech.infinitives.has(word.lower) &&
      isHead(next) &&
      next.pos !== 'VERB' &&
      at === from
    ) {
      const end = hearerEnd(passage, at + 1)
      hearer = { from: at + 1, to: end }
      at = end
    } else if (
      word.pos === 'ADV' &&
      (complementizers.has(next.lower) ||
        (questions.has(next.lower) && cue.frames.has('question')) ||
        (cue.frames.has('label') && passage.speech.roles.has(next.lower)) ||
        isOccasion(passage, at + 1))
    )
      at++
    else if ((word.pos === 'ADP' || word.pos === 'SCONJ') && !complementizers.has(word.lower)) {
      const end = beforeThat(passage, at, limit, cue)
      if (end === at) break
      at = end
    } else if (
      word.lower === ',' &&
      (complementizers.has(next.lower) ||
        (isOccasion(passage, at + 1) && !isDescribed(passage, at + 1)))
    )
      at = Math.max(at + 1, parenthesisEnd(passage, at, limit))
    else if (word.lower === ',' && at > from && beginsSentence(passage, from - 1, at, limit)) at++
    else if (
      !hearer &&
      at === from &&
      (cue.frames.has('hearer') || (cue.frames.has('question') && cue.frames.has('order'))) &&
      tellsSomebody(passage, at, limit, cue)
    ) {
      const end = hearerEnd(passage, at)
      hearer = { from: at, to: end }
      at = end
    } else {
      const behind =
        word.lower === ','
          ? parenthesisEnd(passage, at, limit)
          : timeBeforeThat(passage, at, limit, cue)
      if (behind === at) break
      at = behind
    }
  }
  return { at, hearer }
}

/** "said in a statement | carried by state television | that …", "| posted online late on Monday | it was …": or `at`. */
function carriedEnd(passage: Passage, at: number, limit: number): number {
  const { days, forms, pasts } = passage.speech
  const { doing, lower, pos } = passage.at(at)
  if (pos !== 'VERB' || doing || passage.at(at - 1).pos !== 'NOUN') return at
  if (!forms.done.test(lower) && !pasts.has(lower)) return at
  let end = at + 1
  while (end < limit) {
    const word = passage.at(end)
    if (word.pos === 'ADP') end = Math.max(end + 1, objectEnd(passage, end + 1))
    else if (word.pos === 'ADV' || days.has(word.lower)) end++
    else break
  }
  const that = passage.speech.complementizers.has(passage.at(end).lower)
  return end > at + 1 && that && clauseAhead(passage, end + 1, limit) ? end : at
}

/** "said | Friday morning |": behind a day stands its part. */
function dayEnd({ speech, words }: Passage, day: number): number {
  return day + (speech.spans.has(words[day + 1]?.lower ?? '') ? 2 : 1)
}

/** "on Thursday | fatigue was": behind a day only its part belongs to it. */
function occasionEnd(passage: Passage, at: number): number {
  const { days, spans } = passage.speech
  const end = objectEnd(passage, at + 1)
  if (!days.has(passage.at(at + 1).lower)) return end
  let to = at + 2
  while (to < end && (spans.has(passage.at(to).lower) || isJoint(passage.at(to)))) to++
  // on Monday’s show
  return isJoint(passage.at(to - 1)) ? end : to
}

/** "said in an interview | with the paper | he was tired": one more phrase before the clause. */
function besideOccasion(passage: Passage, at: number, limit: number): boolean {
  const { pos, lower } = passage.at(at)
  if (pos !== 'ADP' || !passage.speech.belonging.has(lower)) return false
  const end = objectEnd(passage, at + 1)
  const next = passage.at(end)
  const opens = next.pos === 'DET' || next.pos === 'PRON' || next.name >= 0
  return end > at + 1 && opens && clauseAhead(passage, end, limit)
}

/** "told her |, on condition that he not be named, | that …": past a phrase with a clause of its own, or `comma`. */
function conditionEnd(passage: Passage, comma: number, limit: number): number {
  const { complementizers } = passage.speech
  if (passage.at(comma).lower !== ',' || passage.at(comma + 1).pos !== 'ADP') return comma
  if (!complementizers.has(passage.at(objectEnd(passage, comma + 2)).lower)) return comma
  for (let i = comma + 4; i < Math.min(limit, comma + 20); i++)
    if (passage.at(i).lower === ',')
      return complementizers.has(passage.at(i + 1).lower) ? i + 1 : comma
  return comma
}

/** "in testimony | that drew gasps |": what is told does not begin there. */
function isDescribed(passage: Passage, at: number): boolean {
  const end = objectEnd(passage, at + 1)
  const { complementizers } = passage.speech
  return complementizers.has(passage.at(end).lower) && isFiniteVerb(passage, end + 1)
}

/** "insisted | , however, | that …" */
function isAdverbAside(passage: Passage, at: number): boolean {
  const closed = passage.at(at).lower === ',' && passage.at(at + 2).lower === ','
  return closed && passage.at(at + 1).pos === 'ADV'
}

/** "said | , in remarks on Monday, | that …", "said Friday | , Dec. 29, 2017, | that …", "told the Herald | , a local paper, | that …": past the second comma. */
function parenthesisEnd(passage: Passage, comma: number, limit: number): number {
  for (let i = comma + 1; i < Math.min(limit, comma + 14); i++) {
    if (isFiniteVerb(passage, i) && !passage.at(i - 1).doing && passage.at(i).pos === 'AUX') break
    if (passage.at(i).lower !== ',' || insideDate(passage, i)) continue
    const next = passage.at(i + 1)
    if (passage.speech.complementizers.has(next.lower) || next.mark) return i + 1
    const { pos, doing, lower } = passage.at(comma + 1)
    const dated = passage.speech.months.has(lower.replace('.', ''))
    const loose = dated || pos === 'ADP' || (pos === 'VERB' && doing)
    return loose && clauseAhead(passage, i + 1, limit) ? i + 1 : comma
  }
  return comma
}

/** "Ann Ek said on Sunday |, | the port was open": nothing is said before the cue. */
function beginsSentence(passage: Passage, cue: number, comma: number, limit: number): boolean {
  const { first } = passage.at(cue)
  for (let i = Math.max(first, cue - reach); i < cue; i++)
    if (isFiniteVerb(passage, i) && passage.at(i).pos !== 'AUX') return false
  return clauseAhead(passage, comma + 1, limit)
}

/** "said | last month | the firm had closed", "earlier this week": a time without a preposition. */
function isRecent(passage: Passage, at: number): boolean {
  const { recency, spans } = passage.speech
  const next = passage.at(at + 1).lower
  return recency.has(passage.at(at).lower) && (spans.has(next) || isRecent(passage, at + 1))
}

/** told reporters | on the margins of a summit in Orly | that …: where the phrases before "that" end, or `at`. */
function beforeThat(passage: Passage, at: number, limit: number, { frames }: Cue): number {
  const { complementizers, conditions, occasions, questions, topics } = passage.speech
  const most = occasions.has(passage.at(at).lower) ? longestChain : 1
  let end = at
  for (let phrases = 0; phrases <= most && end < limit; phrases++) {
    const { pos, lower } = passage.at(end)
    // commented on the falls | that are described
    // told her about the steps | that they took
    const opens = pos === 'SCONJ' || (pos !== 'DET' && !topics.has(passage.at(at).lower))
    const isThat = complementizers.has(lower) && opens && !isFiniteVerb(passage, end + 1)
    // did not say | at the time | whether it fell, not | how
    const isQuestion = questions.has(lower) && !conditions.has(lower) && pos === 'SCONJ'
    const asks = frames.has('question') && isQuestion
    if (phrases > 0 && (isThat || asks)) return end
    const object = objectEnd(passage, end + 1)
    if ((pos !== 'ADP' && pos !== 'SCONJ') || object === end + 1) return at
    end = object
  }
  return at
}
