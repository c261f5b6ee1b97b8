import type { Cue } from '../../../language/speech.ts'
import type { Stance } from '../../../model/attribution.ts'
import { type Content, contentAfter } from '../contents/content-after.ts'
import { relativeClose } from '../contents/content-end.ts'
import { askedFor, cueOf, governed, standing } from '../cues/stance.ts'
import type { Draft } from '../draft.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { citedInside, passedOn, withCited } from '../sources/cited-source.ts'
import { subjectOf } from '../sources/subject-of.ts'
import { holdsFiniteVerb } from '../syntax/holding.ts'
import { isFiniteVerb, isHead } from '../syntax/noun-phrase.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'
import { isClause, tellsClause } from './clause-reasons.ts'
import { likelyEnd } from './edge-reasons.ts'
import { tellsPhrase } from './phrase-refusals.ts'
import type { Telling } from './reporting-clause.ts'

/** Whether a verb tells what stands behind it. */
export function isTold(passage: Passage, telling: Telling): boolean {
  return isClause(telling) ? tellsClause(passage, telling) : tellsPhrase(passage, telling)
}

/** Ann Ek | said | that the road was closed. */
export function toldBehind(passage: Passage, telling: Telling): Draft[] {
  const { verb, end, cue, group, governing, source, content } = telling
  const stood = standing(passage, cue, governing, group)
  const negative = stood.negative || (source !== null && isNobody(passage, source))
  const { from } = content
  const to = likelyEnd(passage, telling, toldByRule(passage, telling))
  const draft = {
    cue: cueOf(passage, { from: verb, to: end }, governing, group, stood.stance),
    content: passage.spans([{ from, to }]),
    ...passedOn(passage, source, content.hearer),
    ...stood,
    negative,
    stance: asksNobody(telling) ? askedFor(stood.stance) : stood.stance,
    score: scoreOf(content, source),
    because: [`“${cue.lemma}” with ${wording[content.frame]} behind it`],
  }
  return withCited(passage, draft, source && citedInside(passage, source))
}

/** "asked | whether it rained", "wants | to stay", not "wants | him to stay" or "demands | to be paid". */
function asksNobody({ content: { frame }, cue: { frames } }: Telling): boolean {
  return frame === 'question' || (frame === 'deed' && frames.has('order') && !frames.has('quote'))
}

/** "nobody", "no official" */
function isNobody({ speech, words }: Passage, { from }: Range): boolean {
  const { lower = '' } = words[from] ?? {}
  return speech.none.has(lower)
}

/** What a verb tells as the rules have it. */
export function toldByRule(passage: Passage, { cue, governing, group, content }: Telling): Range {
  const { stance } = standing(passage, cue, governing, group)
  return saidOnly(passage, inAside(passage, group, content), stance)
}

/** A verb with what it may tell behind it. */
export function tellingBehind(
  passage: Passage,
  verb: number,
  end: number,
  cue: Cue,
  group: VerbGroup,
): Telling | null {
  if (cue.frames.has('deed') && declinesToTell(passage, verb, end)) return null
  const governing = governed(passage, verb, group)
  const source = sourceOf(passage, governing)
  const content = contentAfter(passage, end, source ? asHeard(passage, cue, source) : cue)
  return content && { verb, end, cue, group, governing, source, content }
}

/** "The court heard | the boy had died": what is heard in session is told. */
function asHeard(passage: Passage, cue: Cue, source: Range): Cue {
  if (cue.stance !== 'witnessed' || !passage.speech.chambers.has(passage.at(source.to - 1).lower))
    return cue
  return { ...cue, frames: new Set([...cue.frames, 'clause']) }
}

const wording: Readonly<Record<Content['frame'], string>> = {
  clause: 'a clause',
  that: 'a that-clause',
  matter: 'a noun phrase',
  question: 'a question',
  deed: 'an infinitive',
  order: 'an order',
  quote: 'a quotation',
  hearer: 'a hearer',
  label: 'a description',
  view: 'a description',
  doing: 'a deed',
  owned: 'a deed',
  topic: 'a matter',
  figure: 'a figure',
  relay: 'a relayed saying',
  news: 'nobody named',
  scene: 'what it shows',
}

/** "refused | to confirm …": the second verb is the cue. */
function declinesToTell(passage: Passage, verb: number, end: number): boolean {
  const { declining, verbs } = passage.speech
  return declining.has(passage.at(verb).lower) && verbs.has(passage.at(end + 1).lower)
}

function scoreOf({ frame }: Content, source: Range | null): number {
  const sure = frame === 'that' || frame === 'clause' || frame === 'question' ? 0.9 : 0.7
  return source ? sure : sure - 0.3
}

function sourceOf(passage: Passage, { from, to }: Range): Range | null {
  if (passage.speech.infinitives.has(passage.at(from - 1).lower)) return null
  return subjectOf(passage, to - 1)
}

/** "Democrats, who | think | it is late |, left." · "An official, | noting | that it rose |, said …" */
function inAside(passage: Passage, group: VerbGroup, content: Content): Content {
  const opens = passage.speech.relatives.has(passage.at(group.from - 1).lower)
  const aside = opens ? group.from - 2 : group.from - 1
  if (passage.at(aside).lower !== ',') return closedBefore(passage, group, content)
  if (!opens && (!passage.at(group.to - 1).doing || tellsBefore(passage, aside))) return content
  const to = relativeClose(passage, content.from, content.to)
  if (content.frame !== 'deed' && content.frame !== 'order') return { ...content, to }
  for (let i = content.from + 1; i < to; i++)
    if (passage.at(i).lower === ',' && !passage.at(i).quote) return { ...content, to: i }
  return { ...content, to }
}

/** "A man who | said | it fell | , left" · "Ek, asked whether she knew | that it fell | , said …": the comma closes what no comma opened. */
function closedBefore(passage: Passage, group: VerbGroup, content: Content): Content {
  const { persons } = passage.speech
  const isRelative = persons.has(passage.at(group.from - 1).lower)
  if (isRelative && ['label', 'view', 'matter'].includes(content.frame))
    return { ...content, to: phraseClose(passage, content) }
  if (content.frame !== 'that' && content.frame !== 'clause') return content
  if (!isRelative && !inAskedAside(passage, group.from)) return content
  const { from, to } = content
  let comma = from + 1
  while (comma < to && passage.at(comma).lower !== ',') comma++
  const closes =
    comma < to && isFiniteVerb(passage, comma + 1) && holdsFiniteVerb(passage, { from, to: comma })
  return closes ? { ...content, to: comma } : content
}

/** "who called himself | a lawyer | said": a noun phrase has no verb of its own, but that of its head. */
function phraseClose(passage: Passage, { from, to }: Range): number {
  const { complementizers, pronouns, relatives } = passage.speech
  for (let i = from + 1; i < to; i++) {
    const { lower, pos, quote } = passage.at(i)
    if (quote || pos === 'SCONJ' || complementizers.has(lower) || relatives.has(lower)) return to
    if (!isFiniteVerb(passage, i)) continue
    const before = passage.at(i - 1)
    return isHead(before) && !pronouns.has(before.lower) ? i : to
  }
  return to
}

/** "Ann Ek | , asked whether she | believed": behind the comma stands who is asked. */
function inAskedAside(passage: Passage, verb: number): boolean {
  for (let i = verb - 1; i > Math.max(passage.at(verb).first, verb - 8); i--) {
    if (passage.at(i).lower !== ',') continue
    const { cues, doing } = passage.at(i + 1)
    return !doing && cues.some(({ frames }) => frames.has('question') && frames.has('deed'))
  }
  return false
}

function tellsBefore(passage: Passage, end: number): boolean {
  return holdsFiniteVerb(passage, { from: passage.opening(end), to: end })
}

/** "refused to confirm the raid | , but its chief posted a photo": what is not told ends before the "but". */
function saidOnly(passage: Passage, content: Content, stance: Stance): Range {
  if (stance !== 'declines to confirm') return content
  for (let i = content.from + 1; i < content.to; i++)
    if (passage.at(i).lower === ',' && passage.at(i + 1).pos === 'CCONJ')
      return { from: content.from, to: i }
  return content
}
