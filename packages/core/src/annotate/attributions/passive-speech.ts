import type { Cue } from '../../language/speech.ts'
import type { Span } from '../../model/span.ts'
import { clauseLimit, contentAfter, pastOccasion } from './contents/content-after.ts'
import { contentEnd } from './contents/content-end.ts'
import { closesCarried } from './contents/noun-complement.ts'
import { cueOf, standing } from './cues/stance.ts'
import type { Draft, Taken } from './draft.ts'
import type { Passage, Range } from './passage/passage.ts'
import { agentAfter } from './sources/cited-source.ts'
import { subjectBefore } from './sources/subject-before.ts'
import { subjectAhead } from './syntax/clause-ahead.ts'
import { holdsFiniteVerb } from './syntax/holding.ts'
import { isOccasion, isParticipial, objectEnd } from './syntax/noun-phrase.ts'
import { type VerbGroup, verbGroup } from './syntax/verb-group.ts'

/** What is told in the passive. */
export function findPassiveSpeech(passage: Passage, taken: Taken): Draft[] {
  const drafts: Draft[] = []
  for (const { index, cues, pos, doing } of passage.verbs) {
    if (taken.cues.has(index) || (pos !== 'VERB' && pos !== 'ADJ') || doing) continue
    const cue = cues.find(({ particle }) => particle === null)
    if (!cue) continue
    const group = verbGroup(passage, index)
    const draft =
      group.passive || isAbsolute(passage, index, group)
        ? passive(passage, index, cue, group)
        : null
    if (!draft) continue
    drafts.push(draft)
    taken.cues.add(index)
  }
  return drafts
}

/** "with | sales | expected | to rise": a participle behind its noun, and no verb. */
function isAbsolute(passage: Passage, verb: number, group: VerbGroup): boolean {
  const { absolutes, forms, infinitives } = passage.speech
  const { lower, pos } = passage.at(verb - 1)
  if (group.from !== verb || pos !== 'NOUN' || !forms.done.test(passage.at(verb).lower))
    return false
  if (!infinitives.has(passage.at(verb + 1).lower) || absolutes.has(lower)) return false
  const subject = subjectBefore(passage, verb)
  return subject !== null && absolutes.has(passage.at(subject.from - 1).lower)
}

/**
 *     The recapture of the town | was confirmed | by the ministry.
 *     It | was announced | that the port would close.
 *     Two deaths | were reported.
 */
function passive(passage: Passage, verb: number, cue: Cue, group: VerbGroup): Draft | null {
  const subject = subjectBefore(passage, group.from)
  const limit = clauseLimit(passage, verb)
  // |neither| report could be confirmed
  const none = subject !== null && passage.speech.none.has(passage.at(subject.from).lower)
  const stood = standing(passage, cue, group, { ...group, negative: group.negative || none })
  const shared = {
    cue: cueOf(passage, { from: verb, to: verb + 1 }, group, group, stood.stance),
    via: [],
    ...stood,
  }
  const isDummy =
    subject !== null && passage.speech.pronouns.get(passage.at(subject.from).lower) === 'thing'
  const dummy = isDummy ? contentAfter(passage, verb + 1, cue) : null
  if (dummy && (dummy.frame === 'that' || dummy.frame === 'clause')) {
    return {
      ...shared,
      source: null,
      content: passage.spans([dummy]),
      score: 0.8,
      because: ['told, nobody named'],
    }
  }
  if (!subject || isDummy || closesCarried(passage, group.from)) return null
  const heard = heardBefore(passage, subject, verb, cue)
  if (heard) return { ...shared, source: null, content: heard, score: 0.8, because: [inSession] }
  const agent =
    agentAfter(passage, pastOccasions(passage, verb + 1)) ??
    agentAfter(passage, pastOccasion(passage, verb + 1, limit, cue).at)
  const behind = pastWhen(passage, agent ? agent.to : verb + 1, limit, cue)
  const isState = passage.speech.states.has(passage.at(verb).lower)
  // was told | she would be looked after
  const told = opensClause(passage, behind) || subjectAhead(passage, behind, limit)
  if (cue.frames.has('hearer') && !isState && told)
    return {
      ...shared,
      source: agent && passage.span(agent),
      content: passage.spans([{ from: behind, to: contentEnd(passage, behind, limit, 'that') }]),
      score: 0.7,
      because: ['told to who is named, in the passive'],
    }
  // "were advised to leave" and "is added to the salt" tell nothing of the subject
  const isBelief = cue.frames.has('clause') && !cue.frames.has('hearer') && cue.stance !== 'orders'
  if (isBelief && beginsInfinitive(passage, behind)) {
    const end = contentEnd(passage, behind, limit, 'deed')
    const later = agent ? null : agentBehind(passage, behind, end)
    const teller = agent ?? later
    const to = later ? later.from - 1 : end
    return {
      ...shared,
      source: teller && passage.span(teller),
      content: passage.spans([subject, { from: behind, to }]),
      score: 0.6,
      because: [teller ? 'told in the passive, the source behind “by”' : 'told, nobody named'],
    }
  }
  const figure = figureEnd(passage, verb + 1, cue)
  if (figure > 0)
    return {
      ...shared,
      source: null,
      content: passage.spans([subject, { from: verb + 1, to: figure }]),
      score: 0.6,
      because: ['told, nobody named'],
    }
  // he | was seen by | a doctor: nobody says so
  const kind = passage.speech.pronouns.get(passage.at(subject.from).lower)
  const isMet = cue.stance === 'witnessed' && kind !== undefined
  if (agent && cue.frames.has('matter') && !isMet && !passage.speech.solely.has(cue.lemma))
    return {
      ...shared,
      source: passage.span(agent),
      content: passage.spans([subject]),
      score: 0.8,
      because: [`“${cue.lemma}” in the passive, the source behind “by”`],
    }
  const bare = objectEnd(passage, verb + 1) === verb + 1 && !namesState(passage, verb + 1)
  const pronoun = passage.speech.pronouns.has(passage.at(subject.from).lower)
  if (!agent && bare && !pronoun && cue.frames.has('news'))
    return {
      ...shared,
      source: null,
      content: passage.spans([subject]),
      score: 0.5,
      because: ['told, nobody named'],
    }
  return null
}

/** "was told | on Monday at a meeting | by the mayor" */
function pastOccasions(passage: Passage, from: number): number {
  let at = from
  while (isOccasion(passage, at)) at = objectEnd(passage, at + 1)
  return at
}

/** "was told by the mayor | at the time | that …": past when it was told, if what is told stands there. */
function pastWhen(passage: Passage, from: number, limit: number, cue: Cue): number {
  const { at } = pastOccasion(passage, from, limit, { ...cue, frames: none })
  return opensClause(passage, at) ? at : from
}

/** The court is who is told: no hearer stands behind the verb. */
const none: ReadonlySet<never> = new Set()

const inSession = 'told in session, nobody named'

/** | He had been warned twice |, the court was told |.: what a court or a council is told, before it. */
function heardBefore(passage: Passage, { from, to }: Range, verb: number, cue: Cue): Span[] | null {
  const { chambers } = passage.speech
  if (!cue.frames.has('hearer') || !chambers.has(passage.at(to - 1).lower)) return null
  const { last } = passage.at(verb)
  const { at: end } = pastOccasion(passage, verb + 1, last, { ...cue, frames: none })
  if (passage.at(from - 1).lower !== ',' || !/^[.!?;]$/.test(passage.at(end).lower)) return null
  const before = { from: passage.opening(from), to: from - 1 }
  return holdsFiniteVerb(passage, before) ? passage.spans([before]) : null
}

/** "The toll was put | at 40 |": where the figure ends, or -1. */
function figureEnd(passage: Passage, at: number, { frames }: Cue): number {
  if (!frames.has('figure') || !passage.speech.figuring.has(passage.at(at).lower)) return -1
  const end = objectEnd(passage, at + 1)
  return passage.words.slice(at + 1, end).some(({ pos }) => pos === 'NUM') ? end : -1
}

/** "were reported | hospitalised": what befell the subject is told, not the subject. */
function namesState(passage: Passage, index: number): boolean {
  const word = passage.at(index)
  return word.pos === 'VERB' && !word.doing && isParticipial(passage, word)
}

/** "was told | that …", "was asked by the judge | whether …" */
function opensClause(passage: Passage, index: number): boolean {
  const { complementizers, questions } = passage.speech
  const { lower, pos } = passage.at(index)
  return (complementizers.has(lower) && pos !== 'DET') || questions.has(lower)
}

/** "was declared | to be void | by the court |", not "was said to be held by rebels": of what is no deed nobody else is the agent. */
function agentBehind(passage: Passage, from: number, to: number): Range | null {
  const { agents, copulas } = passage.speech
  if (!copulas.has(passage.at(from + 1).lower) || passage.at(from + 2).pos === 'VERB') return null
  for (let i = from + 3; i < to; i++) {
    if (passage.at(i).pos === 'VERB') return null
    if (!agents.has(passage.at(i).lower)) continue
    const agent = agentAfter(passage, i)
    return agent && agent.to >= to ? agent : null
  }
  return null
}

function beginsInfinitive(passage: Passage, at: number): boolean {
  if (!passage.speech.infinitives.has(passage.at(at).lower)) return false
  const next = passage.at(at + 1)
  const verb = next.pos === 'ADV' ? passage.at(at + 2) : next
  return verb.pos === 'VERB' || verb.pos === 'AUX'
}
