import type { Cue, Frame } from '../language/speech.ts'
import { isFiniteVerb, isHead, isNominal, isOccasion, objectEnd } from './noun-phrases.ts'
import { type Passage, type Range, reach, type Word } from './passage.ts'
import { subjectBefore, verbGroup } from './subjects.ts'

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
  const frame = frameAt(passage, at, limit, cue, hearer !== null)
  if (!frame) return null
  const to = contentEnd(passage, at, limit, frame)
  return to > at ? { from: at, to, frame, hearer } : null
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

/** Skips the hearer, the day and the occasion between a cue and what it says. */
export function pastOccasion(
  passage: Passage,
  from: number,
  limit: number,
  cue: Cue,
): { at: number; hearer: Range | null } {
  const { days, complementizers } = passage.speech
  let at = from
  let hearer: Range | null = null
  while (at < limit) {
    const word = passage.at(at)
    const next = passage.at(at + 1)
    if (isOccasion(passage, at)) at = objectEnd(passage, at + 1)
    else if (days.has(word.lower)) at++
    else if (word.lower === 'to' && isHead(next) && next.pos !== 'VERB' && at === from)
      at = hearerEnd(passage, at + 1)
    else if (word.pos === 'ADV' && (complementizers.has(next.lower) || isOccasion(passage, at + 1)))
      at++
    else if (word.pos === 'ADP' && followedByThat(passage, at, limit))
      at = objectEnd(passage, at + 1)
    else if (word.lower === ',' && (complementizers.has(next.lower) || isOccasion(passage, at + 1)))
      at++
    else if (
      !hearer &&
      at === from &&
      (cue.frames.has('hearer') || cue.frames.has('question')) &&
      tellsSomebody(passage, at, limit, cue)
    ) {
      const end = hearerEnd(passage, at)
      hearer = { from: at, to: end }
      at = end
    } else break
  }
  return { at, hearer }
}

function hearerEnd(passage: Passage, from: number): number {
  let end = objectEnd(passage, from)
  while (
    passage.at(end).lower === 'of' ||
    (passage.at(end).pos === 'CCONJ' &&
      isHead(passage.at(end + 1)) &&
      !isFiniteVerb(passage, objectEnd(passage, end + 1)))
  )
    end = objectEnd(passage, end + 1)
  return end
}

function followedByThat(passage: Passage, at: number, limit: number): boolean {
  const end = objectEnd(passage, at + 1)
  return (
    end < limit &&
    passage.speech.complementizers.has(passage.at(end).lower) &&
    passage.at(end).pos !== 'DET'
  )
}

/** "warned | residents | that …" has a hearer, "warned the dam may fail" has none. */
function tellsSomebody(passage: Passage, at: number, limit: number, cue: Cue): boolean {
  const word = passage.at(at)
  if (!isHead(word) || word.quote !== passage.at(at - 1).quote) return false
  if (passage.speech.complementizers.has(word.lower) && word.pos !== 'DET') return false
  if (passage.speech.pronouns.has(word.lower) && isFiniteVerb(passage, at + 1)) return false
  const end = hearerEnd(passage, at)
  if (!cue.frames.has('hearer')) return passage.speech.questions.has(passage.at(end).lower)
  if (end >= limit) return cue.frames.has('quote')
  const after = passage.at(end)
  return !isFiniteVerb(passage, end) || (after.quote !== null && after.quote !== word.quote)
}

function frameAt(
  passage: Passage,
  at: number,
  limit: number,
  cue: Cue,
  told: boolean,
): Frame | null {
  const { frames } = cue
  const { complementizers, questions } = passage.speech
  const word = passage.at(at)
  const takesClause = frames.has('clause') || frames.has('that') || frames.has('hearer')
  if (
    complementizers.has(word.lower) &&
    takesClause &&
    (word.pos === 'SCONJ' || clauseAhead(passage, at + 1, limit))
  )
    return 'that'
  if (questions.has(word.lower) && frames.has('question')) return 'question'
  const bare = frames.has('clause') || told
  if (bare && clauseAhead(passage, at, limit)) return 'clause'
  if (word.lower === 'to' && passage.at(at + 1).pos === 'VERB') {
    if (frames.has('deed')) return 'deed'
    return told && frames.has('order') ? 'order' : null
  }
  const nominal = isNominal(word) || word.mark || isDoing(word, cue)
  if (!nominal) return null
  if (frames.has('order') && infinitiveAhead(passage, at, limit)) return 'order'
  if (frames.has('label')) return 'label'
  if (frames.has('matter') && !passage.speech.relatives.has(word.lower)) return 'matter'
  return null
}

/** "denied giving orders", "proposed closing the port". */
function isDoing({ lower, pos }: Word, { stance }: Cue): boolean {
  return pos === 'VERB' && /..ing$/.test(lower) && ['denies', 'orders', 'confirms'].includes(stance)
}


/** Whether a clause begins with a word: a noun phrase, then a verb. */
export function clauseAhead(passage: Passage, from: number, limit: number): boolean {
  const { relatives, subordinators } = passage.speech
  const first = passage.at(from)
  if (from >= limit || (first.pos === 'PUNCT' && !first.mark) || first.lower === 'to') return false
  if (first.pos === 'VERB' && !/ing$/.test(first.lower)) return false
  if (first.pos === 'CCONJ') return false
  const counts = [0, 1, 2].some((ahead) => passage.at(from + ahead).pos === 'NUM')
  if (first.pos === 'ADP' && !counts) {
    const comma = nextComma(passage, from, Math.min(limit, from + 15))
    return comma > 0 && clauseAhead(passage, comma + 1, limit)
  }
  let relative = false
  for (let i = from; i < limit; i++) {
    const word = passage.at(i)
    if (i > from && isFiniteVerb(passage, i)) {
      if (!relative) return true
      relative = false
      while (passage.at(i + 1).pos === 'VERB' || passage.at(i + 1).pos === 'AUX') i++
    } else if (relatives.has(word.lower) && i > from) relative = true
    else if (word.lower === 'that' && i > from && isHead(passage.at(i - 1))) relative = true
    else if (word.lower === ',' || word.lower === '—' || word.lower === '–') {
      const close = nextComma(passage, i + 1, limit)
      if (close < 0)
        return i > from && passage.at(from).pos !== 'NOUN' && laterClause(passage, from, i, limit)
      if (isFiniteVerb(passage, close + 1) || passage.at(close + 1).pos === 'AUX') return true
      return laterClause(passage, from, i, limit)
    } else if (word.lower === ';' || word.lower === ':') return false
    else if (word.pos === 'SCONJ' && i > from) return false
    else if (subordinators.has(word.lower) && i > from && /ing$/.test(passage.at(i + 1).lower))
      return false
  }
  return false
}

/** "said | in March, the town fell": the clause begins behind an opening phrase. */
function laterClause(passage: Passage, from: number, comma: number, limit: number): boolean {
  const first = passage.at(from)
  const opens = first.pos === 'ADP' || first.pos === 'SCONJ' || first.pos === 'ADV'
  return opens && clauseAhead(passage, comma + 1, limit)
}

function nextComma(passage: Passage, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (/^[,—–]$/.test(passage.at(i).lower)) return i
  return -1
}

function infinitiveAhead(passage: Passage, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const word = passage.at(i)
    if (word.lower === 'to' && passage.at(i + 1).pos === 'VERB') return true
    if (word.pos === 'PUNCT' && !word.mark && word.lower !== ',' && word.lower !== '-') return false
    if (
      isFiniteVerb(passage, i) &&
      !passage.speech.relatives.has(passage.at(i - 1).lower) &&
      !/ed$|en$/.test(word.lower)
    )
      return false
  }
  return false
}

/** Where what is said ends: before the next teller, at a semicolon, or with the sentence. */
export function contentEnd(passage: Passage, from: number, limit: number, frame: Frame): number {
  const noun = frame === 'matter' || frame === 'label'
  for (let i = from + 1; i < limit; i++) {
    const word = passage.at(i)
    if (word.quote && !word.mark && word.quote !== passage.at(from - 1).quote) continue
    if (word.lower === ';' || (word.lower === ')' && !opened(passage, from, i))) return i
    if (
      /^[,—–]$/.test(word.lower) &&
      (tellsAgain(passage, i, limit) || (noun && leavesNoun(passage, i)))
    )
      return i
    if (word.pos === 'CCONJ' && sharesTeller(passage, i, limit))
      return passage.at(i - 1).lower === ',' ? i - 1 : i
    if (noun && word.pos !== 'PUNCT' && leavesPhrase(passage, i)) return i
    if (startsPhrase(passage, i) && i > from + 1) return i
  }
  return trimEnd(passage, from, limit)
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

/** ", adding that", ", according to", ", citing": somebody tells on behind a comma. */
function tellsAgain(passage: Passage, comma: number, limit: number): boolean {
  const { verbs, subordinators } = passage.speech
  let at = comma + 1
  if (startsPhrase(passage, at)) return true
  if (verbs.has(passage.at(at).lower) && /ing$/.test(passage.at(at).lower)) return true
  const conjunction = passage.at(at)
  const joins = conjunction.pos === 'CCONJ' || subordinators.has(conjunction.lower)
  if (joins) at++
  const teller = newTeller(passage, at, limit)
  return teller > 0 && (joins || passage.at(teller + 1).pos === 'PUNCT' || teller + 1 >= limit)
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
  return cues.some((cue) => cue.frames.has('clause')) && clauseAhead(passage, at + 1, limit)
}

function startsPhrase(passage: Passage, at: number): boolean {
  const first = passage.at(at).lower
  return passage.speech.phrases.some(
    ({ words }) =>
      words[0] === first && words.every((word, i) => passage.at(at + i).lower === word),
  )
}

/** A noun phrase goes on behind a comma only in a list. */
function leavesNoun(passage: Passage, comma: number): boolean {
  const next = passage.at(comma + 1)
  return (
    next.pos === 'SCONJ' ||
    next.pos === 'VERB' ||
    next.pos === 'ADV' ||
    next.pos === 'ADP' ||
    next.pos === 'CCONJ' ||
    next.pos === 'PRON'
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
  if (!subordinators.has(word.lower) || (word.pos !== 'SCONJ' && word.pos !== 'ADP')) return false
  return word.lower !== 'before' || /ing$/.test(passage.at(at + 1).lower)
}
