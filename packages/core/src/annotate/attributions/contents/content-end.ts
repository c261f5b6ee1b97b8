import type { Frame } from '../../../language/speech.ts'
import { type Passage, type Range, reach } from '../passage/passage.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import { isClosingMark } from '../syntax/holding.ts'
import { isFiniteVerb, isHead } from '../syntax/noun-phrase.ts'
import { startsClause } from '../syntax/noun-phrase-before.ts'
import { saysBesideObject } from '../syntax/participle-clause.ts'
import { sharesDoing, sharesTeller, tellsAgain, turnsToAnother, withholds } from './next-report.ts'
import { addsView, carries, datesAhead, leavesNoun, leavesPhrase } from './noun-phrase-end.ts'

/** Where what is said ends: before the next teller, at a semicolon, or with the sentence. */
export function contentEnd(passage: Passage, from: number, limit: number, frame: Frame): number {
  const noun = frame === 'matter' || frame === 'label' || frame === 'view'
  const leads = inLeadingClause(passage, from)
  for (let i = pastAside(passage, from, limit) + 1; i < limit; i++) {
    const word = passage.at(i)
    if (word.quote && !word.mark && word.quote !== passage.at(from - 1).quote) continue
    if (isLongQuote(passage, i, limit)) return trimEnd(passage, from, i)
    if (
      (word.lower === ';' && (noun || !goesOnBehind(passage, i, limit))) ||
      (noun && word.lower === ':') ||
      (word.lower === ')' && !opened(passage, from, i))
    )
      return i
    if (
      /^[,—–]$/.test(word.lower) &&
      (tellsAgain(passage, i, limit) || (noun && leavesNoun(passage, i)))
    )
      return i
    if (/^[—–]$/.test(word.lower) && isClosingDash(passage, from, i)) return i
    if (leads && word.lower === ',' && clauseAhead(passage, i + 1, limit)) return i
    const doing = doesDeed(frame)
    if (doing && word.lower === ',' && addsClause(passage, i, limit)) return i
    if (doing && word.pos === 'CCONJ' && isPast(passage, i + 1)) return i
    // refused to serve under the mayor | saying he had lied
    if ((noun || doing) && saysBesideObject(passage, i)) return i
    // calling her “a liar” | and suggesting that she leave
    if (noun && word.pos === 'CCONJ' && isTelling(passage, i + 1)) return i
    if (closesWithComma(passage, i)) {
      if (noun || tellsAgain(passage, i, limit) || leavesQuote(passage, i + 1)) return i + 1
    }
    if (word.lower === ',' && isClosingMark(passage.at(i - 1))) {
      // In what she called “a farce”, | Ek left
      if (leavesQuote(passage, i + 1) || (noun && clauseAhead(passage, i + 1, limit))) return i
    }
    // states that | when she shows up | …: nothing is told before it yet
    if (i > from + 1 && turnsToAnother(passage, i, limit)) return i
    if (word.pos === 'CCONJ' && (sharesTeller(passage, i, limit) || sharesDoing(passage, from, i)))
      return passage.at(i - 1).lower === ',' ? i - 1 : i
    if (withholds(passage, i)) return trimEnd(passage, from, i)
    if (noun && i > from + 1 && !passage.at(from).doing && closesWithDay(passage, i, limit))
      return i
    // described it | as chaos, described “panic” | as the water rose
    // announced the cause | as a heart attack, not | as shares fell
    const labels =
      passage.speech.roles.has(word.lower) &&
      !((frame === 'matter' || passage.at(i - 1).mark) && clauseAhead(passage, i + 1, limit))
    if (noun && !labels && word.pos !== 'PUNCT' && leavesPhrase(passage, i)) {
      const within = carries(passage, from, i) && datesAhead(passage, i + 1)
      if (!within) return i
    }
    if (i > from + 1 && passage.phraseAt(i)) return i
  }
  return trimEnd(passage, from, limit)
}

/** "that |, according to two officials,| the aide had left": where an aside right behind the first word ends. */
function pastAside(passage: Passage, from: number, limit: number): number {
  if (
    passage.at(from + 1).lower !== ',' ||
    !passage.speech.complementizers.has(passage.at(from).lower)
  )
    return from
  let at = from + 2
  while (at < limit && passage.at(at).lower !== ',') at++
  return at < limit ? at : from
}

/** "While police said he was armed | , his family denied it": the clause that leads its sentence ends at the comma. */
function inLeadingClause(passage: Passage, from: number): boolean {
  const { first, quote } = passage.at(from)
  if (quote || !opensLeading(passage, first)) return false
  for (let i = Math.max(first, from - reach); i < from; i++)
    if (/^[,;:]$/.test(passage.at(i).lower)) return false
  return from - first < reach
}

/** "| While | the mayor ordered a halt, it snowed", "| The last time | the mayor ordered a halt, it snowed" */
export function opensLeading(passage: Passage, first: number): boolean {
  const { absolutes, forms, subordinators } = passage.speech
  const { cues, lower } = passage.at(first)
  if (subordinators.has(lower) || absolutes.has(lower)) return true
  // | Told | that it fell, she laughed
  const isTold = forms.done.test(lower) && cues.some(({ frames }) => frames.has('hearer'))
  if (isTold) return true
  return [1, 2].some((ahead) => startsClause(passage, first + ahead))
}

/** called it “a farce,” | a word he likes: the comma inside the marks ends the phrase. */
function closesWithComma(passage: Passage, index: number): boolean {
  return isClosingMark(passage.at(index)) && passage.at(index - 1).lower === ','
}

/** said it “makes sense,” | sending its shares up: what the telling led to; | a charge he denies: what the article adds. */
function leavesQuote(passage: Passage, index: number): boolean {
  const { pos, doing, lower } = passage.at(index)
  return (
    (pos === 'VERB' && doing && !passage.speech.trailing.has(lower)) || addsView(passage, index)
  )
}

/** "adding", "suggesting" */
function isTelling(passage: Passage, index: number): boolean {
  const { doing, lower } = passage.at(index)
  return doing && passage.speech.verbs.has(lower)
}

/** "announced a merger | on Monday |.": a day at the end of a noun phrase is that of the telling. */
function closesWithDay(passage: Passage, index: number, limit: number): boolean {
  const { days, occasions, recency } = passage.speech
  const { lower, quote, mark } = passage.at(index)
  if (quote && !mark) return false
  const at = occasions.has(lower) ? index + 1 : index
  const before = passage.at(index - 1)
  if (!days.has(passage.at(at).lower) || !isHead(before) || recency.has(before.lower)) return false
  return at + 1 >= limit || /^[.,;!?]$/.test(passage.at(at + 1).lower)
}

/** "planned | to rest", "urged | them to leave" */
export function doesDeed(frame: Frame): boolean {
  return frame === 'order' || frame === 'deed'
}

/** "told them to leave | , but the road was shut": an infinitive has no clause beside it. */
function addsClause(passage: Passage, comma: number, limit: number): boolean {
  return passage.at(comma + 1).pos === 'CCONJ' && clauseAhead(passage, comma + 2, limit)
}

/** "planned to rest | and asked for help": a past form goes on with the teller’s own deeds. */
function isPast(passage: Passage, index: number): boolean {
  const { pos, lower } = passage.at(index)
  return pos === 'VERB' && passage.speech.forms.past.test(lower) && isFiniteVerb(passage, index)
}

/** A quotation that begins here and goes on beyond the sentence is told by itself. */
function isLongQuote(passage: Passage, index: number, limit: number): boolean {
  const { mark, quote, start } = passage.at(index)
  if (!mark || !quote || start >= quote.start) return false
  return quote.end > passage.at(limit - 1).end && passage.at(index - 1).pos === 'PUNCT'
}

/** The end of a range before the marks that close it. */
export function trimEnd(passage: Passage, from: number, limit: number): number {
  let to = limit
  while (to > from && /^[.!?;:,]$/.test(passage.at(to - 1).lower) && !passage.at(to - 1).quote) to--
  return to
}

function opened(passage: Passage, from: number, close: number): boolean {
  for (let i = close - 1; i >= from; i--) if (passage.at(i).lower === '(') return true
  return false
}

/** The claim — he says it fell | — was false: a dash that closes what another opened before. */
function isClosingDash(passage: Passage, from: number, dash: number): boolean {
  let isOpen = false
  for (let i = passage.opening(from); i < dash; i++) {
    if (!/^[—–]$/.test(passage.at(i).lower)) continue
    // says it fell — in Orly —
    if (i > from) return false
    isOpen = !isOpen
  }
  return isOpen && isFiniteVerb(passage, passage.at(dash + 1).pos === 'ADV' ? dash + 2 : dash + 1)
}

/** "said it had nine faults | ; six were grave": nobody else tells what stands behind a semicolon. */
function goesOnBehind(passage: Passage, semicolon: number, limit: number): boolean {
  const next = nextSemicolon(passage, semicolon, limit)
  if (tellsWithin(passage, { from: semicolon + 1, to: next })) return false
  return next < limit || clauseAhead(passage, semicolon + 1, limit)
}

function nextSemicolon(passage: Passage, semicolon: number, limit: number): number {
  let at = semicolon + 1
  while (at < limit && passage.at(at).lower !== ';') at++
  return at
}

function tellsWithin({ words }: Passage, { from, to }: Range): boolean {
  return words
    .slice(from, to)
    .some(
      ({ cues, doing, pos }) =>
        !(doing && pos === 'NOUN') &&
        cues.some(
          ({ frames, stance }) =>
            frames.has('quote') ||
            stance === 'denies' ||
            (stance === 'orders' && !frames.has('deed')),
        ),
    )
}

/** Whether somebody tells on behind a word, so that what was told before it surely ends there. */
export function isTurn(
  passage: Passage,
  { from, to: at }: Range,
  limit: number,
  frame: Frame,
): boolean {
  const { lower, pos } = passage.at(at)
  if (doesDeed(frame) && pos === 'CCONJ' && isPast(passage, at + 1)) return true
  if (doesDeed(frame) && saysBesideObject(passage, at)) return true
  if (lower === ';')
    return tellsWithin(passage, { from: at + 1, to: nextSemicolon(passage, at, limit) })
  const isComma = /^[,—–]$/.test(lower)
  const next = isComma ? at + 1 : at
  const comma = isComma ? at : passage.at(at - 1).lower === ',' ? at - 1 : -1
  return (
    (comma >= 0 && tellsAgain(passage, comma, limit)) ||
    ((isComma || pos === 'CCONJ') && sharesTeller(passage, next, limit)) ||
    (pos === 'CCONJ' && sharesDoing(passage, from, at)) ||
    turnsToAnother(passage, at, limit) ||
    withholds(passage, next) ||
    passage.phraseAt(next) !== undefined
  )
}

/** "who said it fell | , left |": a relative clause ends where its sentence goes on. */
export function relativeClose(passage: Passage, from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (passage.at(i).lower === ',' && isFiniteVerb(passage, i + 1)) return i
  return to
}
