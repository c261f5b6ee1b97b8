import type { Cue } from '../language/speech.ts'
import type { Stance } from '../model/attribution.ts'
import { clauseAhead } from './clause-ahead.ts'
import { type Content, clauseLimit, contentAfter, pastOccasion } from './contents.ts'
import type { Draft, Taken } from './draft.ts'
import { isFiniteVerb, isHead, nounPhraseAfter } from './noun-phrases.ts'
import { type Passage, type Range, reach } from './passage.ts'
import { relayInside } from './relays.ts'
import { type VerbGroup, verbGroup } from './subjects.ts'
import { invertedSource, isOutlet, phraseAt, subjectOf } from './tellers.ts'

/** What verbs of speech and thought say without quoting: behind them, before them, or around them. */
export function findIndirectSpeech(passage: Passage, taken: Taken): Draft[] {
  const drafts: Draft[] = []
  for (const { index } of passage.words) {
    if (taken.cues.has(index)) continue
    const cue = speechVerb(passage, index)
    if (!cue) continue
    const draft = tellOf(passage, index, cue)
    if (!draft) continue
    taken.cues.add(index)
    drafts.push(draft)
  }
  return drafts
}

/** The cue that a word is, if it is a verb here; "claims" and "reports" may be nouns. */
function speechVerb(passage: Passage, index: number): Cue | null {
  const word = passage.at(index)
  const cues = passage.speech.verbs.get(word.lower)
  if (!cues || (word.name >= 0 && word.pos !== 'VERB')) return null
  const cue = cues.find(
    ({ particle }) => particle === null || passage.at(index + 1).lower === particle,
  )
  if (!cue) return null
  if (isAttributive(passage, index)) return null
  if (word.pos === 'VERB') return cue
  if (isMisread(passage, index) || isSqueezed(passage, index)) return cue
  return word.lower === 'said' || word.lower === 'told' ? cue : null
}

/** "bloggers report that …": behind a noun, with a clause to come, it is a verb. */
function isMisread(passage: Passage, index: number): boolean {
  if (!passage.speech.complementizers.has(passage.at(index + 1).lower)) return false
  const before = passage.at(index - 1)
  return ['PROPN', 'PRON', 'NOUN'].includes(before.pos)
}

/** "the office alerted residents": no adjective stands between two nouns. */
function isSqueezed(passage: Passage, index: number): boolean {
  const { pos, lower } = passage.at(index)
  if (pos !== 'ADJ' || !/ed$/.test(lower)) return false
  const next = passage.at(index + 1)
  const before = passage.at(index - 1)
  return ['NOUN', 'PROPN', 'PRON'].includes(before.pos) && (isHead(next) || next.pos === 'SCONJ')
}

/** "the stated aims", "an estimated cost": a participle before its noun tells nothing. */
function isAttributive(passage: Passage, index: number): boolean {
  const before = passage.at(index - 1)
  if (!/(?:ed|en|wn)$/.test(passage.at(index).lower) || !isHead(passage.at(index + 1))) return false
  const opens = passage.at(index).first === index
  return opens || before.pos === 'DET' || before.pos === 'ADP' || /^['’]s?$/.test(before.lower)
}

function tellOf(passage: Passage, verb: number, cue: Cue): Draft | null {
  const group = verbGroup(passage, verb)
  if (isParticiple(passage, verb, group)) return null
  const end = verb + (cue.particle ? 2 : 1)
  const inverted = invertedAt(passage, end, group)
  return (
    (inverted ? null : behind(passage, verb, end, cue, group)) ??
    around(passage, verb, end, cue, group, inverted)
  )
}

/** "…, | said Monday | the governor of Orly.": a source behind its cue, at the end of the sentence. */
function invertedAt(passage: Passage, end: number, group: VerbGroup): Range | null {
  const verb = end - 1
  if (!isBreak(passage, group.from - 1) || group.from !== verb) return null
  if (!hasVerb(passage, { from: passage.opening(verb), to: verb })) return null
  if (clauseAhead(passage, end, passage.at(verb).last)) return null
  const source = invertedSource(passage, end)
  return source && passage.at(source.to).pos === 'PUNCT' ? source : null
}

/** "was confirmed by", "officials quoted by": told of elsewhere. */
function isParticiple(passage: Passage, verb: number, group: VerbGroup): boolean {
  const word = passage.at(verb)
  if (/ing$/.test(word.lower)) return false
  // "known", "seen": never a verb of its own
  if (/(?:wn|en)$/.test(word.lower) && group.from === verb) return true
  return group.passive || passage.speech.agents.has(passage.at(verb + 1).lower)
}

/** Ann Ek | said | that the road was closed. */
function behind(
  passage: Passage,
  verb: number,
  end: number,
  cue: Cue,
  group: VerbGroup,
): Draft | null {
  if (cue.frames.has('deed') && declinesToTell(passage, verb, end)) return null
  const { from, to: groupEnd } = governed(passage, verb, group)
  const content = contentAfter(passage, end, cue)
  if (!content) return null
  const source = sourceOf(passage, from, groupEnd)
  if (!fits(passage, verb, cue, content, source)) return null
  const stood = standing(passage, cue, from, group)
  return {
    cue: passage.span({ from: verb, to: end }),
    content: passage.spans([saidOnly(passage, content, stood.stance)]),
    ...passedOn(passage, source, content.hearer),
    ...stood,
    score: scoreOf(content, source),
    because: [`“${cue.lemma}” with ${wording[content.frame]} behind it`],
  }
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
  relay: 'a relayed saying',
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

/** "refused to confirm", "declined to say": the verb that governs an infinitive, else the group itself. */
function governed(passage: Passage, verb: number, group: VerbGroup): Range {
  if (passage.at(group.from - 1).lower !== 'to') return { from: group.from, to: verb + 1 }
  for (let i = group.from - 2; i > group.from - 6; i--) {
    const word = passage.at(i)
    if (word.pos === 'PUNCT' || i < passage.at(verb).first) break
    if (passage.speech.declining.has(word.lower))
      return { from: verbGroup(passage, i).from, to: i + 1 }
    if (isFiniteVerb(passage, i)) return { from: verbGroup(passage, i).from, to: i + 1 }
  }
  return { from: group.from, to: verb + 1 }
}

function sourceOf(passage: Passage, from: number, groupEnd: number): Range | null {
  if (passage.at(from - 1).lower === 'to') return null
  return subjectOf(passage, groupEnd - 1)
}

/** Seeing and hearing tell only when somebody is named as a witness; things are known by everybody. */
function fits(
  passage: Passage,
  verb: number,
  cue: Cue,
  content: Content,
  source: Range | null,
): boolean {
  const { frame } = content
  const isWhole = frame === 'clause' || frame === 'that' || frame === 'question'
  const loose = /ing$/.test(passage.at(verb).lower) && frame !== 'that'
  if (loose && source && !isApposed(passage, verb, source)) return false
  if (isWhole) return source !== null || passage.at(verb).first !== verb
  const { quote, mark } = passage.at(verb)
  if (source === null || (quote && !mark) || isNobody(passage, source)) return false
  if (frame === 'matter' && isInfinitive(passage, verb)) return false
  if (frame === 'matter' && cue.stance === 'witnessed') return isWitness(passage, source)
  if (frame === 'label' && cue.frames.has('quote'))
    return holdsQuote(passage, content) && !passage.at(content.from).mark
  return true
}

/** "you", "there" */
function isNobody(passage: Passage, { from }: Range): boolean {
  return passage.speech.pronouns.get(passage.at(from).lower) === 'nobody'
}

/** "planned to announce", not "refused to confirm" */
function isInfinitive(passage: Passage, verb: number): boolean {
  const group = verbGroup(passage, verb)
  if (passage.at(group.from - 1).lower !== 'to') return false
  for (let i = group.from - 2; i > group.from - 6; i--)
    if (passage.speech.declining.has(passage.at(i).lower)) return false
  return true
}

/** "is saying", "has been claiming" */
function isProgressive(passage: Passage, verb: number): boolean {
  return verbGroup(passage, verb).passive
}

function holdsQuote(passage: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (passage.at(i).mark) return true
  return false
}

/** ", claiming full control", "with officials acknowledging losses", "letters saying so", not "bridges showing cracks". */
function isApposed(passage: Passage, verb: number, source: Range): boolean {
  const { absolutes, documents } = passage.speech
  const isDocument = documents.has(passage.at(verb - 1).lower)
  const apposed = passage.at(verb - 1).lower === ',' || isProgressive(passage, verb)
  return apposed || isDocument || absolutes.has(passage.at(source.from - 1).lower)
}

function isWitness(passage: Passage, { from, to }: Range): boolean {
  const { name } = passage.at(from)
  let isName = name >= 0
  for (let i = from; i < to; i++) {
    const word = passage.at(i)
    if (passage.speech.witnesses.has(word.lower)) return true
    if (passage.speech.pronouns.get(word.lower) === 'speaker') return true
    isName &&= word.name === name
  }
  return isName
}

/** The road was closed, | Ann Ek said. · The road, | she said, | was closed. · …, said Monday Ann Ek. */
function around(
  passage: Passage,
  verb: number,
  end: number,
  cue: Cue,
  group: VerbGroup,
  inverted: Range | null,
): Draft | null {
  if (!cue.frames.has('clause') && !cue.frames.has('that')) return null
  const limit = clauseLimit(passage, verb)
  const source = inverted ?? subjectOf(passage, verb)
  if (!source) return null
  const from = inverted ? group.from : source.from
  const to = inverted ? inverted.to : pastOccasion(passage, end, limit, cue).at
  if (!isBreak(passage, from - 1)) return null
  const after = passage.at(to)
  const closes =
    to >= limit || after.pos === 'PUNCT' || after.pos === 'CCONJ' || after.pos === 'SCONJ'
  const start = segmentStart(passage, from - 1)
  const before = { from: start, to: from - 1 }
  if (!closes && !inverted) return null
  if (!hasVerb(passage, before) && !/^[,—–]$/.test(after.lower)) return null
  const rest = { from: to + 1, to: segmentEnd(passage, to + 1, limit) }
  const cited = citedBehind(passage, to)
  const goesOn =
    !cited && /^[,—–]$/.test(after.lower) && !hasVerb(passage, before) && hasVerb(passage, rest)
  if (!hasVerb(passage, before) && !goesOn) return null
  return {
    ...passedOn(passage, cited ?? source, null),
    cue: passage.span({ from: verb, to: end }),
    content: passage.spans(goesOn ? [before, rest] : [before]),
    via: cited ? passage.spans([source]) : viaOf(passage, to),
    ...standing(passage, cue, group.from, group),
    score: 0.85,
    because: [`“${cue.lemma}” behind what is said`],
  }
}

/** "Reuters reported, | citing | local officials |": who says it first. */
function citedBehind(passage: Passage, comma: number): Range | null {
  const { lower } = passage.at(comma + 1)
  const relays = passage.speech.verbs.get(lower)?.some(({ frames }) => frames.has('relay'))
  if (passage.at(comma).lower !== ',' || !relays || !/ing$/.test(lower)) return null
  return nounPhraseAfter(passage, comma + 2)
}

function viaOf(passage: Passage, to: number): Draft['via'] {
  const phrase = phraseAt(passage, passage.at(to).lower === ',' ? to + 1 : to)
  return phrase?.source ? passage.spans([phrase.source]) : []
}

function isBreak(passage: Passage, index: number): boolean {
  return /^[,—–]$/.test(passage.at(index).lower)
}

function segmentStart(passage: Passage, index: number): number {
  const first = Math.max(passage.at(index).first, index - reach)
  for (let i = index; i > first; i--) if (passage.at(i - 1).lower === ';') return i
  return first
}

function segmentEnd(passage: Passage, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (passage.at(i).lower === ';') return i
  return limit
}

function hasVerb(passage: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(passage, i)) return true
  return false
}

/** Who says it, and who passes it on: "officials | quoted by TASS |", "told | Reuters |". */
function passedOn(
  passage: Passage,
  source: Range | null,
  hearer: Range | null,
): Pick<Draft, 'source' | 'via'> {
  const relay = source && relayInside(passage, source)
  const outlet = hearer && isOutlet(passage, hearer) ? [hearer] : []
  const speaker = relay ? relay.source : source
  return {
    source: speaker && passage.span(speaker),
    via: passage.spans(relay ? [relay.via, ...outlet] : outlet),
  }
}

/** "refused to confirm the raid | , but its chief posted a photo": what is not told ends before the "but". */
function saidOnly(passage: Passage, content: Content, stance: Stance): Range {
  if (stance !== 'declines to confirm') return content
  for (let i = content.from + 1; i < content.to; i++)
    if (passage.at(i).lower === ',' && passage.at(i + 1).pos === 'CCONJ')
      return { from: content.from, to: i }
  return content
}

/** "refused to confirm", "has not confirmed" and "could not say" decline; "did not say" is negative. */
export function standing(
  passage: Passage,
  cue: Cue,
  from: number,
  group: VerbGroup,
): Pick<Draft, 'stance' | 'negative'> {
  let declines = group.negative && cue.stance === 'confirms'
  for (let i = from; i < group.to; i++)
    if (passage.speech.declining.has(passage.at(i).lower)) declines = true
  const stance: Stance =
    declines && passage.speech.declined.has(cue.lemma) ? 'declines to confirm' : cue.stance
  return { stance, negative: group.negative || declines }
}
