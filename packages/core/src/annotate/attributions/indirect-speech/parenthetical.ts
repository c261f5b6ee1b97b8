import type { Cue } from '../../../language/speech.ts'
import { clauseLimit, pastOccasion } from '../contents/content-after.ts'
import { tellsAgain } from '../contents/next-report.ts'
import { tailBehind } from '../contents/resumed-content.ts'
import { askedFor, standing } from '../cues/stance.ts'
import { isRemark, phraseAt } from '../direct-speech/quote-source.ts'
import type { Draft } from '../draft.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { citedBehind, passedOn, withCited } from '../sources/cited-source.ts'
import { subjectOf } from '../sources/subject-of.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import { isAnnounced } from '../syntax/headline-clause.ts'
import { holdsFiniteVerb, holdsMark } from '../syntax/holding.ts'
import { isFiniteVerb, objectEnd } from '../syntax/noun-phrase.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'
import { pastCircumstance } from './circumstance.ts'
import { goesOnBehind, isBareTelling, isBreak, isVerbAt, pastTold } from './inversion.ts'
/** The road was closed, | Ann Ek said. · The road, | she said, | was closed. · …, said Monday Ann Ek. */
export function toldAround(
  passage: Passage,
  verb: number,
  end: number,
  cue: Cue,
  group: VerbGroup,
  inverted: Range | null,
): Draft[] {
  const limit = clauseLimit(passage, verb)
  const subject = inverted ?? subjectOf(passage, verb)
  if (!subject || isLoose(passage, verb, group, subject)) return []
  const source = pastRemark(passage, subject)
  if (!tellsAround(passage, cue, source)) return []
  const from = inverted ? group.from : subject.from
  const past = pastOccasion(passage, end, limit, cue)
  const placed = pastPlace(passage, past.at, limit)
  const told =
    cue.frames.has('quote') && !passage.at(verb).doing
      ? pastCircumstance(passage, { from: placed, to: limit }, cue, source)
      : placed
  const to = inverted ? pastTold(passage, inverted, cue) : beforeThat(passage, end, told)
  if (!isBreak(passage, from - 1)) return []
  const after = passage.at(to)
  const closes =
    to >= limit ||
    after.pos === 'PUNCT' ||
    after.pos === 'CCONJ' ||
    after.pos === 'SCONJ' ||
    passage.speech.subordinators.has(after.lower)
  const start = toldStart(passage, from - 1)
  const before = { from: start, to: from - 1 }
  if ((!closes && !inverted) || isQuotation(passage, before) || answers(passage, start)) return []
  // “It is late,” | she sighed |: who sighs says nothing without a quotation
  const quotesOnly = !cue.frames.has('clause') && !cue.frames.has('that')
  const asked = isAsked(passage, before, cue)
  if (quotesOnly && !asked && !holdsMark(passage, before)) return []
  const bare = inverted !== null && isBareTelling(passage, before, cue, inverted)
  const announced = bare || (to >= limit && isAnnounced(passage, before))
  if (!announced && !holdsFiniteVerb(passage, before) && !/^[,—–]$/.test(after.lower)) return []
  const rest = { from: to + 1, to: segmentEnd(passage, to + 1, limit) }
  const cited = citedBehind(passage, to, source)
  // they had, | he said |, paid: the verb is split
  // there was, | she added |, “no point”
  const split = passage.at(before.to - 1)
  const isSplit = split.pos === 'AUX' || passage.speech.copulas.has(split.lower)
  const leads = opensLed(passage, before.from)
  const isOpen = !holdsFiniteVerb(passage, before) || isSplit || leads
  const isComma = /^[,—–]$/.test(after.lower)
  const goesOn =
    goesOnBehind(passage, to) ||
    (!cited &&
      isComma &&
      !(leads && tellsAgain(passage, to, limit)) &&
      ((isOpen && (isSplit || holdsVerb(passage, rest))) ||
        isVerbAt(passage, to + 1) ||
        joinsOn(passage, rest)))
  const tail =
    goesOn || cited || after.lower !== ','
      ? null
      : tailBehind(passage, to, limit, inverted !== null || to === end)
  if (!goesOn && !announced && !holdsClause(passage, before, leads)) return []
  const relayed = passedOn(passage, source, inverted ? null : past.hearer)
  const stood = standing(passage, cue, group, group)
  const draft = {
    ...relayed,
    cue: passage.span({ from: verb, to: end }),
    content: passage.spans(
      goesOn ? opened(passage, before, rest) : tail ? [before, tail] : [before],
    ),
    via: [...relayed.via, ...viaOf(passage, to)],
    ...stood,
    stance: asked ? askedFor(stood.stance) : stood.stance,
    score: 0.85,
    because: [`“${cue.lemma}” behind what is said`],
  }
  return withCited(passage, draft, cited)
}

/** The plan, | he said |, is dead. · But, | he said |, the plan is dead: a conjunction by itself is not told. */
function opened(passage: Passage, before: Range, rest: Range): Range[] {
  const isBare = before.to === before.from + 1 && passage.at(before.from).pos === 'CCONJ'
  return isBare ? [rest] : [before, rest]
}

/** It fell, a claim | the army | denied: of "a claim the army" the army. */
function pastRemark({ speech, words }: Passage, { from, to }: Range): Range {
  const [first, noun, next] = words.slice(from, Math.min(to, from + 3))
  const isCalled =
    first?.pos === 'DET' && next?.pos === 'DET' && speech.nouns.has(noun?.lower ?? '')
  return { from: isCalled ? from + 2 : from, to }
}

/** | Asked | whether it fell, she replied that it had: what somebody was asked. */
function answers({ speech, words }: Passage, first: number): boolean {
  const { lower = '', cues = [] } = words[first] ?? {}
  return speech.forms.done.test(lower) && cues.some(({ frames }) => frames.has('question'))
}

/** | Could it happen again |, residents asked: a question, though no marks say so. */
function isAsked(passage: Passage, { from }: Range, { frames }: Cue): boolean {
  const { lower, pos } = passage.at(from)
  return frames.has('question') && (pos === 'AUX' || passage.speech.questions.has(lower))
}

/** “It is late”, | Ek says, and adds |: “…”: what stands in marks has a teller of its own. */
function isQuotation(passage: Passage, { from, to }: Range): boolean {
  const { mark, quote } = passage.at(from)
  return mark && quote?.closed === true && passage.indexAt(quote.outer.end) >= to
}

/** Verbs that take a clause without "that", or a quotation; a court tells what it "heard", a newspaper what it "learned". */
function tellsAround(passage: Passage, { frames }: Cue, source: Range): boolean {
  if (frames.has('clause') || frames.has('quote')) return true
  const { chambers, outlets } = passage.speech
  const teller = passage.at(source.to - 1).lower
  return frames.has('that') && (chambers.has(teller) || outlets.has(teller))
}

/** "Because it is late", "Even if it is late" */
function opensLed(passage: Passage, from: number): boolean {
  const { subordinators } = passage.speech
  const opens = passage.at(from).pos === 'ADV' ? from + 1 : from
  return subordinators.has(passage.at(opens).lower)
}

/** A clause that can be told; "Though it was late, | she had not ruled |" is a sentence of its own. */
function holdsClause(passage: Passage, before: Range, leads: boolean): boolean {
  if (!leads) return holdsFiniteVerb(passage, before)
  for (let i = before.from; i < before.to; i++)
    if (passage.at(i).lower === ',') return clauseAhead(passage, i + 1, before.to)
  return false
}

/** "experts said | , that a king had come": the comma stands behind the cue. */
function beforeThat(passage: Passage, end: number, to: number): number {
  const that = passage.speech.complementizers.has(passage.at(to).lower)
  return that && to > end && passage.at(to - 1).lower === ',' ? to - 1 : to
}

/** "told a briefing | in Orly |.": where it was told, if nothing else stands behind it, or a comma: "wrote | in the Daily |,". */
function pastPlace(passage: Passage, from: number, limit: number): number {
  let at = from
  let isOccasion = true
  while (passage.at(at).pos === 'ADP' && at < limit) {
    isOccasion &&= passage.speech.occasions.has(passage.at(at).lower)
    const end = objectEnd(passage, at + 1)
    if (end === at + 1) return from
    at = end
  }
  const { lower } = passage.at(at)
  return at >= limit || /^[.;!?]$/.test(lower) || (lower === ',' && isOccasion) ? at : from
}

/** "learning difficulties", "you know": neither an "-ing" without "is" nor "you" tells what stands before it. */
function isLoose(passage: Passage, verb: number, group: VerbGroup, source: Range): boolean {
  const { pronouns } = passage.speech
  if (pronouns.get(passage.at(source.from).lower) === 'nobody') return true
  if (isRemark(passage, source)) return true
  // “It is late,” said Ann Ek, a nurse | who | warned | residents |.
  if (passage.speech.persons.has(passage.at(group.from - 1).lower)) return true
  return passage.at(verb).doing && !group.passive
}

/** "It was late, | he said |, and the road was closed.": one more clause, of nobody else; behind "but" it is quoted. */
export function joinsOn(passage: Passage, { from, to }: Range): boolean {
  const { contrasts, verbs } = passage.speech
  const { pos, lower } = passage.at(from)
  if (pos !== 'CCONJ' || !clauseAhead(passage, from + 1, to)) return false
  if (contrasts.has(lower) && !holdsMark(passage, { from, to })) return false
  for (let i = from + 1; i < to; i++)
    if (isFiniteVerb(passage, i)) return !verbs.has(passage.at(i).lower)
  return false
}

function viaOf(passage: Passage, to: number): Draft['via'] {
  const phrase = phraseAt(passage, passage.at(to).lower === ',' ? to + 1 : to)
  return phrase?.source ? passage.spans([phrase.source]) : []
}

function segmentStart(passage: Passage, index: number): number {
  const first = passage.opening(index)
  for (let i = index; i > first; i--) {
    const { lower } = passage.at(i - 1)
    // They object: The plan, | they say |, is late
    const isPart =
      lower === ':' &&
      (clauseAhead(passage, i, index) || !holdsFiniteVerb(passage, { from: i, to: index }))
    if (lower === ';' || (isPart && !holdsMark(passage, { from: first, to: i }))) return i
  }
  return first
}

/** Where what is told before a comma begins: its clause, without the “but” alone, or the “where” right before the comma. */
function toldStart(passage: Passage, comma: number): number {
  const { relatives } = passage.speech
  if (relatives.has(passage.at(comma - 1).lower) && passage.at(comma - 2).lower === ',')
    return comma - 1
  return segmentStart(passage, comma)
}

function segmentEnd(passage: Passage, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (passage.at(i).lower === ';') return i
  return limit
}

function holdsVerb(passage: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (['VERB', 'AUX'].includes(passage.at(i).pos)) return true
  return false
}
