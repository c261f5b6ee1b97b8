import type { Frame } from '../../language/speech.ts'
import { clauseAhead } from './clause-ahead.ts'
import { isFiniteVerb, objectEnd } from './noun-phrases.ts'
import type { Passage, Word } from './passage.ts'
import { subjectBefore, verbGroup } from './subjects.ts'

/** Where what is said ends: before the next teller, at a semicolon, or with the sentence. */
export function contentEnd(passage: Passage, from: number, limit: number, frame: Frame): number {
  const noun = frame === 'matter' || frame === 'label' || frame === 'view'
  for (let i = from + 1; i < limit; i++) {
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
    const doing = frame === 'order' || frame === 'deed'
    if (doing && word.lower === ',' && addsClause(passage, i, limit)) return i
    if (doing && word.pos === 'CCONJ' && isPast(passage, i + 1)) return i
    if (turnsToAnother(passage, i, limit)) return i
    if (word.pos === 'CCONJ' && sharesTeller(passage, i, limit))
      return passage.at(i - 1).lower === ',' ? i - 1 : i
    const labels = frame !== 'matter' && passage.speech.roles.has(word.lower)
    if (noun && !labels && word.pos !== 'PUNCT' && leavesPhrase(passage, i)) return i
    if (noun && closesWithComma(passage, i)) return i + 1
    if (i > from + 1 && passage.phraseAt(i)) return i
  }
  return trimEnd(passage, from, limit)
}

/** called it “a farce,” | a word he likes: the comma inside the marks ends the phrase. */
function closesWithComma(passage: Passage, index: number): boolean {
  const { mark, quote, end } = passage.at(index)
  return mark && quote !== null && end > quote.end && passage.at(index - 1).lower === ','
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

function trimEnd(passage: Passage, from: number, limit: number): number {
  let to = limit
  while (to > from && /^[.!?;:,]$/.test(passage.at(to - 1).lower) && !passage.at(to - 1).quote) to--
  return to
}

function opened(passage: Passage, from: number, close: number): boolean {
  for (let i = close - 1; i >= from; i--) if (passage.at(i).lower === '(') return true
  return false
}

/** "said it had nine faults | ; six were grave": nobody else tells what stands behind a semicolon. */
function goesOnBehind(passage: Passage, semicolon: number, limit: number): boolean {
  for (let i = semicolon + 1; i < limit; i++) {
    const { lower } = passage.at(i)
    if (lower === ';') return true
    if (passage.speech.verbs.get(lower)?.some(({ frames }) => frames.has('quote'))) return false
  }
  return clauseAhead(passage, semicolon + 1, limit)
}

/** ", adding that", ", according to", ", citing": somebody tells on behind a comma. */
function tellsAgain(passage: Passage, comma: number, limit: number): boolean {
  const { verbs, subordinators } = passage.speech
  let at = comma + 1
  if (passage.phraseAt(at)) return true
  if (verbs.has(passage.at(at).lower) && passage.at(at).doing) return true
  const conjunction = passage.at(at)
  const joins = conjunction.pos === 'CCONJ' || subordinators.has(conjunction.lower)
  if (joins) at++
  const teller = newTeller(passage, at, limit)
  if (teller < 0) return false
  const told = verbs.get(passage.at(teller).lower)?.some(({ frames }) => frames.has('hearer'))
  const end = pastTime(passage, told ? objectEnd(passage, teller + 1) : teller + 1, limit)
  return joins || passage.at(end).pos === 'PUNCT' || end >= limit
}

/** ", officials said | Thursday in Orly |." */
function pastTime(passage: Passage, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const { lower, pos } = passage.at(at)
    if (passage.speech.days.has(lower)) at++
    else if (pos === 'ADP' && passage.speech.occasions.has(lower)) at = objectEnd(passage, at + 1)
    else break
  }
  return at
}

/** "said it fell | while the mayor said it stood" */
function turnsToAnother(passage: Passage, at: number, limit: number): boolean {
  const { subordinators, complementizers } = passage.speech
  const joins = passage.at(at).pos === 'CCONJ' && passage.at(at - 1).mark
  if (!joins && !subordinators.has(passage.at(at).lower)) return false
  const teller = newTeller(passage, at + 1, limit)
  if (teller < 0) return false
  const tells = passage.speech.verbs.get(passage.at(teller).lower) ?? []
  if (complementizers.has(passage.at(teller + 1).lower)) return true
  return tells.some(({ frames }) => frames.has('clause')) && clauseAhead(passage, teller + 1, limit)
}

/** "…, but | the mayor denied |": the cue of a full subject of its own, or -1. */
function newTeller(passage: Passage, from: number, limit: number): number {
  if (passage.speech.pronouns.get(passage.at(from).lower) === 'many') return -1
  for (let i = from; i < Math.min(limit, from + 25); i++) {
    const word = passage.at(i)
    if (word.pos === 'PUNCT' && word.lower !== ',' && !word.mark) return -1
    if (!isFiniteVerb(passage, i) || passage.at(i - 1).lower === ',') continue
    if (word.pos === 'AUX') continue
    if (!passage.speech.verbs.has(word.lower)) return -1
    const subject = subjectBefore(passage, verbGroup(passage, i).from)
    return subject?.from === from ? i : -1
  }
  return -1
}

/** "who said it fell | , left |": a relative clause ends where its sentence goes on. */
export function relativeClose(passage: Passage, from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (passage.at(i).lower === ',' && isFiniteVerb(passage, i + 1)) return i
  return to
}

/** "said it fell | and added that": the same teller goes on. */
function sharesTeller(passage: Passage, conjunction: number, limit: number): boolean {
  const { complementizers, verbs, questions } = passage.speech
  let at = conjunction + 1
  while (at < limit && (passage.at(at).pos === 'ADV' || passage.at(at).pos === 'AUX')) at++
  const word = passage.at(at)
  const cues = verbs.get(word.lower)
  if (!cues || at >= limit || !isFiniteVerb(passage, at) || passage.at(at - 1).pos === 'AUX')
    return false
  const next = passage.at(at + 1)
  if (complementizers.has(next.lower) || questions.has(next.lower) || next.mark) return true
  if (cues.some(({ frames }) => frames.has('order')) && ordersAhead(passage, at + 1, limit))
    return true
  return cues.some((cue) => cue.frames.has('clause')) && clauseAhead(passage, at + 1, limit)
}

/** "and urged | ministers to stop" */
function ordersAhead(passage: Passage, from: number, limit: number): boolean {
  const to = objectEnd(passage, from)
  return to > from && to < limit && passage.speech.infinitives.has(passage.at(to).lower)
}

/** A noun phrase goes on behind a comma only in a list. */
function leavesNoun(passage: Passage, comma: number): boolean {
  const next = passage.at(comma + 1)
  return (
    addsView(passage, comma + 1) ||
    next.pos === 'SCONJ' ||
    next.pos === 'VERB' ||
    next.pos === 'ADV' ||
    next.pos === 'ADP' ||
    next.pos === 'CCONJ' ||
    next.pos === 'PRON'
  )
}

/** "ruled out a delay | , a step that would cost …": what the article adds about it. */
function addsView(passage: Passage, from: number): boolean {
  const { relatives, complementizers, definite, owners } = passage.speech
  const { pos, lower } = passage.at(from)
  if (pos !== 'DET' || definite.has(lower) || owners.has(lower)) return false
  const behind = passage.at(from + 2).lower
  return (
    passage.at(from + 1).pos === 'NOUN' && (relatives.has(behind) || complementizers.has(behind))
  )
}

/** "claimed full control | after launching": a clause about the telling ends the noun phrase. */
function leavesPhrase(passage: Passage, at: number): boolean {
  const word: Word = passage.at(at)
  const { subordinators } = passage.speech
  if (word.pos === 'CCONJ')
    return (
      isFiniteVerb(passage, at + 1) ||
      (passage.at(at + 1).pos === 'ADV' && isFiniteVerb(passage, at + 2))
    )
  if (passage.speech.roles.has(word.lower) && passage.at(at - 1).pos === 'ADJ') return false
  if (!subordinators.has(word.lower) || (word.pos !== 'SCONJ' && word.pos !== 'ADP')) return false
  return !passage.speech.forward.has(word.lower) || passage.at(at + 1).doing
}
