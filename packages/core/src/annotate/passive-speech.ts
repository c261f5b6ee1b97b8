import type { Cue } from '../language/speech.ts'
import { clauseLimit, contentAfter, contentEnd } from './contents.ts'
import type { Draft } from './draft.ts'
import { agentAfter, spansOf, standing } from './indirect-speech.ts'
import { objectEnd } from './noun-phrases.ts'
import type { Passage, Range } from './passage.ts'
import { phraseBefore, subjectBefore, type VerbGroup, verbGroup } from './subjects.ts'

/** What is told in the passive, and what one passes on from another. */
export function findPassiveSpeech(passage: Passage, usedCues: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = []
  for (const { index, lower, pos } of passage.words) {
    if (usedCues.has(index) || pos !== 'VERB') continue
    const cue = passage.speech.verbs.get(lower)?.find(({ particle }) => particle === null)
    if (!cue) continue
    const group = verbGroup(passage, index)
    const draft =
      (cue.frames.has('relay') && relayed(passage, index, group)) ||
      (group.passive && !/ing$/.test(lower) ? passive(passage, index, cue, group) : null)
    if (draft) drafts.push(draft)
  }
  return drafts
}

/**
 *     The agency | quoted | the minister | as saying | that it was over.
 *     The minister | was quoted | by the agency | as saying | it was over.
 */
function relayed(passage: Passage, verb: number, group: VerbGroup): Draft | null {
  const limit = clauseLimit(passage, verb)
  const as = asSaying(passage, verb + 1, limit)
  if (as < 0) return null
  const said = as + 1
  const cue = passage.speech.verbs.get(passage.at(said).lower)?.[0]
  if (!cue) return null
  const subject = subjectBefore(passage, group.from)
  const agent = group.passive ? agentAfter(passage, verb + 1) : null
  const object = group.passive ? null : { from: verb + 1, to: as }
  const content = contentAfter(passage, said + 1, cue) ?? quotedAfter(passage, said + 1, limit)
  if (!content) return null
  const source = group.passive ? subject : object
  const via = group.passive ? agent : subject
  return {
    source: source && passage.span(source),
    cue: passage.span({ from: said, to: said + 1 }),
    content: spansOf(passage, [content]),
    via: via ? spansOf(passage, [via]) : [],
    stance: cue.stance,
    negative: group.negative,
    score: 0.9,
    because: ['passed on from another'],
  }
}

function asSaying(passage: Passage, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 25); i++) {
    const said = passage.at(i + 1).lower
    if (
      passage.speech.roles.has(passage.at(i).lower) &&
      /ing$/.test(said) &&
      passage.speech.verbs.has(said)
    )
      return i
    if (/^[.;:]$/.test(passage.at(i).lower)) return -1
  }
  return -1
}

function quotedAfter(passage: Passage, from: number, limit: number): Range | null {
  const at = /^[,:]$/.test(passage.at(from).lower) ? from + 1 : from
  const { quote } = passage.at(at)
  if (!quote || at >= limit) return null
  return { from: at, to: passage.indexAt(quote.outer.end) }
}

/**
 *     The recapture of the town | was confirmed | by the ministry.
 *     It | was announced | that the port would close.
 *     Two deaths | were reported.
 */
function passive(passage: Passage, verb: number, cue: Cue, group: VerbGroup): Draft | null {
  const subject = subjectBefore(passage, group.from)
  const limit = clauseLimit(passage, verb)
  const shared = {
    cue: passage.span({ from: verb, to: verb + 1 }),
    via: [],
    ...standing(passage, cue, group.from, group),
  }
  const isDummy =
    subject !== null && passage.speech.pronouns.get(passage.at(subject.from).lower) === 'thing'
  if (isDummy && passage.speech.complementizers.has(passage.at(verb + 1).lower)) {
    const to = contentEnd(passage, verb + 1, limit, 'that')
    return {
      ...shared,
      source: null,
      content: spansOf(passage, [{ from: verb + 1, to }]),
      score: 0.8,
      because: ['told, nobody named'],
    }
  }
  if (!subject || isDummy) return null
  const told =
    cue.frames.has('hearer') && passage.speech.complementizers.has(passage.at(verb + 1).lower)
  if (told) return null
  const agent = agentAfter(passage, verb + 1)
  if (agent && cue.frames.has('matter'))
    return {
      ...shared,
      source: passage.span(agent),
      content: spansOf(passage, [subject]),
      score: 0.8,
      because: [`“${cue.lemma}” in the passive, the source behind “by”`],
    }
  const infinitive = passage.at(verb + 1).lower === 'to' && passage.at(verb + 2).pos !== 'NOUN'
  if (infinitive && cue.frames.has('clause')) {
    const to = contentEnd(passage, verb + 1, limit, 'deed')
    return {
      ...shared,
      source: null,
      content: spansOf(passage, [subject, { from: verb + 1, to }]),
      score: 0.6,
      because: ['told, nobody named'],
    }
  }
  const bare = objectEnd(passage, verb + 1) === verb + 1
  if (
    !agent &&
    bare &&
    (cue.lemma === 'report' || cue.lemma === 'announce' || cue.lemma === 'confirm')
  )
    return {
      ...shared,
      source: null,
      content: spansOf(passage, [subject]),
      score: 0.5,
      because: ['told, nobody named'],
    }
  return null
}

/** "officials | quoted by TASS | said": who passes on what the words before it say. */
export function relayInside(passage: Passage, source: Range): { source: Range; via: Range } | null {
  for (let i = source.from + 1; i < source.to - 1; i++) {
    const cue = passage.speech.verbs
      .get(passage.at(i).lower)
      ?.find(({ frames }) => frames.has('relay'))
    if (!cue) continue
    const agent = agentAfter(passage, i + 1)
    if (agent) {
      const head = phraseBefore(passage, i, source.from)
      return head && { source: { from: source.from, to: head.to }, via: agent }
    }
    const cited = { from: i + 1, to: source.to }
    const citing = /ing$/.test(passage.at(i).lower)
    const head = citing ? phraseBefore(passage, i, source.from) : null
    if (head) return { source: cited, via: head }
  }
  return null
}
