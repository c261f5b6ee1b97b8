import type { Cue } from '../../../language/speech.ts'
import { clauseLimit, pastOccasion } from '../contents/content-after.ts'
import { invertedSource } from '../direct-speech/quote-source.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { subjectBefore } from '../sources/subject-before.ts'
import { subjectOf } from '../sources/subject-of.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import { isAnnounced } from '../syntax/headline-clause.ts'
import { holdsFiniteVerb, holdsMark } from '../syntax/holding.ts'
import { isFiniteVerb, isHead } from '../syntax/noun-phrase.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'
import { pastCircumstance } from './circumstance.ts'

/** "…, | said Monday | the governor of Orly.": a source behind its cue, at the end of the sentence. */
export function invertedAt(
  passage: Passage,
  end: number,
  cue: Cue,
  group: VerbGroup,
): Range | null {
  const verb = group.to - 1
  if (!cue.frames.has('quote') || passage.at(verb).doing) return null
  if (cue.frames.has('hearer') && closesAside(passage, verb)) return null
  if (!isBreak(passage, group.from - 1) || group.from !== verb) return null
  if (cue.frames.has('matter') && closesRelative(passage, verb)) return null
  // Ek, 70, announced | her bid |, says | her coach |
  if (cue.frames.has('matter') && passage.speech.objects.has(passage.at(end).lower)) return null
  // while the shop, in a post on Tuesday, called | it | “odd”
  if (passage.speech.pronouns.get(passage.at(end).lower) === 'thing') return null
  const before = { from: passage.opening(verb), to: verb }
  const split = !holdsFiniteVerb(passage, before) && !isAnnounced(passage, before)
  const source = besideSplit(passage, verb, invertedSource(passage, end))
  if (!source) return null
  const after = passage.at(pastTold(passage, source, cue))
  // Ek, reached by phone, called | the filing | “dull”: what she called so
  if (after.pos !== 'PUNCT' || (after.mark && cue.frames.has('label'))) return null
  if (split) {
    if (isBareTelling(passage, before, cue, source)) return source
    // The roads, | said the mayor |, are closed: the verb comes behind
    const isComma = passage.at(source.to).lower === ','
    return isComma && !hasSubject(passage, verb, source.to) ? source : null
  }
  return clauseAhead(passage, end, passage.at(verb).last) ? null : source
}

/** There are |, says | the paper |, ten on file: behind a verb that is split stands no aside. */
function besideSplit(passage: Passage, verb: number, source: Range | null): Range | null {
  const { copulas } = passage.speech
  if (!source || !copulas.has(passage.at(verb - 2).lower)) return source
  let to = source.from
  while (to < source.to && passage.at(to).lower !== ',') to++
  return { from: source.from, to }
}

/** "…, said the mayor | on Friday at the town hall |.": past when and where it was told, to the end or a mark; else behind the source. */
export function pastTold(passage: Passage, source: Range, cue: Cue): number {
  if (passage.at(source.to).pos === 'PUNCT' || !cue.frames.has('clause')) return source.to
  const limit = clauseLimit(passage, source.to - 1)
  const { at } = pastOccasion(passage, source.to, limit, { ...cue, frames: new Set(['clause']) })
  const { pos } = passage.at(at)
  // says shop | steward Ann Ek |: a noun that looks like an adverb
  const isNoun = pos === 'ADV' && passage.at(at + 1).name >= 0
  const opens = !isNoun && ['ADP', 'ADV', 'SCONJ', 'NUM', 'DET'].includes(pos)
  const to = opens ? pastCircumstance(passage, { from: at, to: limit }, cue, source) : at
  return to >= limit || passage.at(to).pos === 'PUNCT' ? to : source.to
}

/** "Driver in hospital after crash |, says Ann Ek.", "Yes |, says Ann Ek: it is late.": what is told without a verb of its own. */
export function isBareTelling(
  passage: Passage,
  { from, to }: Range,
  { frames }: Cue,
  source: Range,
): boolean {
  // Ann Ek, 70, announced her plan.
  if (frames.has('matter') || !frames.has('clause')) return false
  const after = passage.at(source.to).lower
  if (after === ':') return goesOnBehind(passage, source.to)
  return /^[.!?]$/.test(after) && to - from > 2 && isHead(passage.at(from))
}

/** "…, says Ann Ek |: it is late.": a clause behind a colon, not in quotation marks. */
export function goesOnBehind(passage: Passage, colon: number): boolean {
  if (passage.at(colon).lower !== ':') return false
  const { last } = passage.at(colon)
  const holdsMarks = holdsMark(passage, { from: colon, to: last })
  return !holdsMarks && clauseAhead(passage, colon + 1, last)
}

/** "Ann Ek, the mayor, | denied | the report |, calling it late": all that stands before the verb is its subject. */
function hasSubject(passage: Passage, verb: number, comma: number): boolean {
  if (isVerbAt(passage, comma + 1)) return false
  return subjectBefore(passage, verb)?.from === passage.opening(verb)
}

/** "What bothers people, they say, | is the tone": the verb of the clause, with an adverb before it or not. */
export function isVerbAt(passage: Passage, index: number): boolean {
  return isFiniteVerb(passage, passage.at(index).pos === 'ADV' ? index + 1 : index)
}

/** "Ann Ek, who ran in May | , announced | the end of …": behind a relative clause stands the verb of its head. */
function closesRelative(passage: Passage, verb: number): boolean {
  for (let i = verb - 2; i > passage.opening(verb); i--)
    if (passage.at(i).lower === ',') return passage.speech.relatives.has(passage.at(i + 1).lower)
  return false
}

/** "The road was closed, Ann Ek, | the mayor, | told reporters": behind a description stands who is told. */
function closesAside(passage: Passage, verb: number): boolean {
  const subject = subjectOf(passage, verb)
  return subject !== null && passage.at(subject.from - 1).lower === ',' && subject.to === verb - 1
}

/** A comma or a dash. */
export function isBreak(passage: Passage, index: number): boolean {
  return /^[,—–]$/.test(passage.at(index).lower)
}
