import type { Cue } from '../../language/speech.ts'
import type { Stance } from '../../model/attribution.ts'
import { relativeClose } from './content-end.ts'
import { type Content, contentAfter } from './contents.ts'
import type { Draft } from './draft.ts'
import { holdsFiniteVerb, holdsMark, isClosingMark } from './holding.ts'
import { isSayable } from './matters.ts'
import { isJoint, isNominal, objectEnd } from './noun-phrases.ts'
import type { Passage, Range } from './passage.ts'
import { citedInside, passedOn, withCited } from './relays.ts'
import { askedFor, cueOf, governed, standing } from './standing.ts'
import { subjectOf } from './tellers.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

/** Ann Ek | said | that the road was closed. */
export function toldBehind(
  passage: Passage,
  verb: number,
  end: number,
  cue: Cue,
  group: VerbGroup,
): Draft[] {
  if (cue.frames.has('deed') && declinesToTell(passage, verb, end)) return []
  const governing = governed(passage, verb, group)
  const source = sourceOf(passage, governing)
  const content = contentAfter(passage, end, source ? asHeard(passage, cue, source) : cue)
  if (!content) return []
  if (!fits(passage, verb, cue, content, source)) return []
  const stood = standing(passage, cue, governing, group)
  const draft = {
    cue: cueOf(passage, { from: verb, to: end }, governing, group, stood.stance),
    content: passage.spans([saidOnly(passage, inAside(passage, group, content), stood.stance)]),
    ...passedOn(passage, source, content.hearer),
    ...stood,
    stance: content.frame === 'question' ? askedFor(stood.stance) : stood.stance,
    score: scoreOf(content, source),
    because: [`“${cue.lemma}” with ${wording[content.frame]} behind it`],
  }
  return withCited(passage, draft, source && citedInside(passage, source))
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

/** Seeing and hearing tell only when somebody is named as a witness; things are known by everybody. */
function fits(
  passage: Passage,
  verb: number,
  cue: Cue,
  content: Content,
  source: Range | null,
): boolean {
  const { frame } = content
  const { naming } = passage.speech
  if (frame === 'scene') return source !== null && isRecord(passage, source)
  const isWhole = frame === 'clause' || frame === 'that' || frame === 'question'
  const { doing } = passage.at(verb)
  const stands = cue.particle && frame === 'matter' && !isProgressive(passage, verb)
  if (doing && (cue.frames.has('relay') || stands)) return false
  const loose = doing && frame !== 'that'
  if (loose && source && !isApposed(passage, verb, source)) return false
  // | To say | we are sad would be too little
  const opening = isInfinitive(passage, verb) ? verb - 1 : verb
  // there is no reason | to think | that it fell
  if (isWhole && source && isInfinitive(passage, verb) && isNothing(passage, source)) return false
  if (isWhole) return source !== null || passage.opening(verb) !== opening
  const { quote, mark } = passage.at(verb)
  if (source === null || (quote && !mark) || isNobody(passage, source)) return false
  // I want to go: nobody’s report
  const wishes = frame === 'deed' || (frame === 'order' && cue.frames.has('deed'))
  if (wishes && ['asserts', 'orders'].includes(cue.stance) && isSelf(passage, source)) return false
  // people who | want | to travel: whoever they are
  if (wishes && !cue.frames.has('quote') && isRestricted(passage, verb)) return false
  if (frame === 'matter' && isInfinitive(passage, verb)) return false
  const isBare = frame === 'matter' || (frame === 'label' && !isDescription(passage, content))
  if (isBare && !isSayable(passage, cue, content)) return false
  // asked | not to be named |, wanted | to remain anonymous |, requesting | anonymity
  if ((frame === 'deed' || frame === 'matter') && staysUnnamed(passage, content)) return false
  if (frame === 'matter' && cue.stance === 'witnessed') return isWitness(passage, source)
  // in what the mayor called | “a farce”
  if (frame === 'label' && passage.speech.calling.has(passage.at(source.from - 1).lower))
    return true
  // which | the Post | called | “a farce”
  if (frame === 'label' && opensRelative(passage, source.from - 1))
    return holdsMark(passage, content)
  // a box labelled “Fragile”: a name
  if (frame === 'label' && naming.has(passage.at(verb).lower) && passage.at(content.from).mark)
    return false
  if (isOneWord(passage, content)) return false
  if (frame === 'label' && cue.frames.has('quote'))
    return (
      isCalled(passage, content) || (holdsMark(passage, content) && !passage.at(content.from).mark)
    )
  return true
}

/** "footage shared by residents", "a Quinnipiac poll" */
function isRecord(passage: Passage, { from, to }: Range): boolean {
  let end = from
  while (end < to && (isNominal(passage.at(end)) || isJoint(passage.at(end)))) end++
  return passage.speech.records.has(passage.at(end - 1).lower)
}

/** "which", "a novel | that |" */
function opensRelative({ speech, words }: Passage, index: number): boolean {
  const word = words[index]?.lower ?? ''
  if (speech.relatives.has(word)) return true
  return speech.complementizers.has(word) && words[index - 1]?.pos === 'NOUN'
}

/** called | the drills | a rehearsal |: what it is called stands behind it, with an article. */
function isCalled(passage: Passage, { from, to }: Range): boolean {
  const end = objectEnd(passage, from)
  const { pos, lower } = passage.at(end)
  return end > from && end + 1 < to && pos === 'DET' && !passage.speech.definite.has(lower)
}

/** spelled out | “Welcome” |: a word in quotation marks and nothing else */
function isOneWord(passage: Passage, { from, to }: Range): boolean {
  return passage.at(from).mark && passage.at(to - 1).mark && to - from <= 3
}

/** "schools | that | want", "people | who | want", not "Ann Ek, who wants". */
function isRestricted(passage: Passage, verb: number): boolean {
  const { from } = verbGroup(passage, verb)
  return opensRelative(passage, from - 1) && passage.at(from - 2).lower !== ','
}

/** "to be named", "not to be quoted by name" */
function staysUnnamed({ speech, words }: Passage, { from }: Range): boolean {
  return words.slice(from, from + 5).some(({ lower }) => speech.unnamed.has(lower))
}

/** "dismissed | him as a fool |", "described | “panic” |", not "dismissed | the class |" */
function isDescription(passage: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (passage.at(i).mark || passage.speech.roles.has(passage.at(i).lower)) return true
  return false
}

/** "you", "there" */
function isNobody(passage: Passage, { from }: Range): boolean {
  return passage.speech.pronouns.get(passage.at(from).lower) === 'nobody'
}

/** "there", "it", "nobody": with "to say" behind them nobody has said it. */
function isNothing(passage: Passage, { from }: Range): boolean {
  const { none, pronouns } = passage.speech
  const { lower } = passage.at(from)
  const kind = pronouns.get(lower)
  return kind === 'nobody' || kind === 'thing' || none.has(lower)
}

function isSelf(passage: Passage, { from }: Range): boolean {
  return passage.speech.pronouns.get(passage.at(from).lower) === 'speaker'
}

/** "planned to announce", not "refused to confirm" */
function isInfinitive(passage: Passage, verb: number): boolean {
  const group = verbGroup(passage, verb)
  if (!passage.speech.infinitives.has(passage.at(group.from - 1).lower)) return false
  for (let i = group.from - 2; i > group.from - 6; i--)
    if (
      [passage.speech.declining, passage.speech.enabling].some((set) =>
        set.has(passage.at(i).lower),
      )
    )
      return false
  return true
}

/** "is saying", "has been claiming" */
function isProgressive(passage: Passage, verb: number): boolean {
  return verbGroup(passage, verb).passive
}

/** ", claiming full control", "with officials acknowledging losses", "letters saying so", not "bridges showing cracks". */
function isApposed(passage: Passage, verb: number, source: Range): boolean {
  const { absolutes, documents } = passage.speech
  const isDocument = documents.has(passage.at(verb - 1).lower)
  const before = passage.at(verb - 1)
  const apposed = before.lower === ',' || isClosingMark(before) || isProgressive(passage, verb)
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

/** "Democrats, who | think | it is late |, left." · "An official, | noting | that it rose |, said …" */
function inAside(passage: Passage, group: VerbGroup, content: Content): Content {
  const opens = passage.speech.relatives.has(passage.at(group.from - 1).lower)
  const aside = opens ? group.from - 2 : group.from - 1
  if (passage.at(aside).lower !== ',') return content
  if (!opens && (!passage.at(group.to - 1).doing || tellsBefore(passage, aside))) return content
  const to = relativeClose(passage, content.from, content.to)
  if (content.frame !== 'deed' && content.frame !== 'order') return { ...content, to }
  for (let i = content.from + 1; i < to; i++)
    if (passage.at(i).lower === ',' && !passage.at(i).quote) return { ...content, to: i }
  return { ...content, to }
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
