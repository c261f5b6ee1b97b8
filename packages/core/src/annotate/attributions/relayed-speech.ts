import type { Quotation } from '../quotes/quotation.ts'
import { clauseLimit, contentAfter } from './contents/content-after.ts'
import type { Draft, Taken } from './draft.ts'
import type { Passage, Range } from './passage/passage.ts'
import { agentAfter } from './sources/cited-source.ts'
import { subjectBefore } from './sources/subject-before.ts'
import { holdsFiniteVerb, isClosingMark } from './syntax/holding.ts'
import { verbGroup } from './syntax/verb-group.ts'

/** What one passes on from another. */
export function findRelayedSpeech(passage: Passage, taken: Taken): Draft[] {
  const drafts: Draft[] = []
  for (const { index, cues } of passage.verbs) {
    const relays = cues.some(({ frames }) => frames.has('relay'))
    const draft = relays ? relayed(passage, index, taken) : null
    if (draft) drafts.push(draft)
  }
  return drafts
}

/**
 *     The agency | quoted | the minister | as saying | that it was over.
 *     The minister | was quoted | by the agency | as saying | it was over.
 *     “It is over,” | the agency | quoted | the minister | as saying.
 */
function relayed(passage: Passage, verb: number, taken: Taken): Draft | null {
  const group = verbGroup(passage, verb)
  const limit = clauseLimit(passage, verb)
  const as = asSaying(passage, verb + 1, limit)
  if (as < 0) return null
  const said = as + 1
  const cue = passage.speech.verbs.get(passage.at(said).lower)?.[0]
  if (!cue) return null
  const subject = subjectBefore(passage, group.from)
  const agent = group.passive ? agentAfter(passage, verb + 1) : null
  const object = group.passive ? null : { from: verb + 1, to: as }
  const quote =
    quotedAfter(passage, said + 1, limit) ?? (subject && quotedBefore(passage, subject.from))
  const content = quote
    ? null
    : (contentAfter(passage, said + 1, cue) ?? (subject && clauseBefore(passage, subject.from)))
  if (!quote && !content) return null
  taken.cues.add(verb).add(said)
  if (quote) taken.quotes.add(quote)
  const source = group.passive ? subject : object
  const via = group.passive ? agent : subject
  return {
    source: source && passage.span(source),
    cue: passage.span({ from: said, to: said + 1 }),
    content: quote
      ? [{ start: quote.start, end: quote.end }]
      : passage.spans(content ? [content] : []),
    via: via ? passage.spans([via]) : [],
    stance: cue.stance,
    negative: group.negative,
    score: 0.9,
    because: ['passed on from another'],
  }
}

/** | The raid was over |, the general | was quoted as saying. */
function clauseBefore(passage: Passage, from: number): Range | null {
  if (passage.at(from - 1).lower !== ',') return null
  const clause = { from: passage.opening(from - 1), to: from - 1 }
  return holdsFiniteVerb(passage, clause) ? clause : null
}

function asSaying(passage: Passage, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 25); i++) {
    const said = passage.at(i + 1)
    if (
      passage.speech.roles.has(passage.at(i).lower) &&
      said.doing &&
      passage.speech.verbs.has(said.lower)
    )
      return i
    if (/^[.;:]$/.test(passage.at(i).lower)) return -1
  }
  return -1
}

function quotedAfter(passage: Passage, from: number, limit: number): Quotation | null {
  const at = /^[,:]$/.test(passage.at(from).lower) ? from + 1 : from
  return at < limit && passage.at(at).mark ? passage.at(at).quote : null
}

function quotedBefore(passage: Passage, from: number): Quotation | null {
  const before = passage.at(from - 1)
  return isClosingMark(before) ? before.quote : null
}
