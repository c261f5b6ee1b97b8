import type { Cue } from '../../../language/speech.ts'
import type { Passage } from '../passage/passage.ts'
import { agencyEnd } from '../sources/outlet.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import { isFiniteVerb, isHead, isJoint, objectEnd } from '../syntax/noun-phrase.ts'

/** Where the words end that say who is told: "told | the Post | last week". */
export function hearerEnd(passage: Passage, from: number): number {
  let end = withoutSubject(passage, from, objectEnd(passage, from))
  // told the Post | last week |
  const { recency, spans } = passage.speech
  const isTime = recency.has(passage.at(end - 2).lower) && spans.has(passage.at(end - 1).lower)
  if (isTime && end - 2 > from) return end - 2
  while (
    passage.speech.genitives.has(passage.at(end).lower) ||
    (passage.at(end).pos === 'CCONJ' &&
      isHead(passage.at(end + 1)) &&
      !isFiniteVerb(passage, objectEnd(passage, end + 1)))
  )
    end = objectEnd(passage, end + 1)
  return end
}

/** "told | the court | Ek had left": a common noun and then a name with a verb of its own. */
function withoutSubject(passage: Passage, from: number, end: number): number {
  const named = nameAt(passage, from)
  // told | the Daily Post | two men were held
  const goesOn = named > from && named < end && !isJoint(passage.at(named))
  const { last, pos } = passage.at(from)
  // told | reporters | 212 bodies were found
  const counted = pos === 'NOUN' && passage.at(from + 1).pos === 'NUM'
  if (counted && clauseAhead(passage, from + 1, last)) return from + 1
  if (goesOn && (isFiniteVerb(passage, end) || clauseAhead(passage, named, last))) return named
  const { name } = passage.at(end - 1)
  if (name < 0 || passage.at(from).pos !== 'DET' || !isFiniteVerb(passage, end)) return end
  let at = end - 1
  while (at > from && passage.at(at - 1).name === name) at--
  const head = passage.at(at - 1)
  return head.pos === 'NOUN' && at > from + 1 && !passage.roles.has(head.lower) ? at : end
}

/** Where the name that a phrase begins with ends, or the phrase’s beginning. */
function nameAt(passage: Passage, from: number): number {
  const first = passage.at(from).pos === 'DET' ? from + 1 : from
  const agency = agencyEnd(passage, first)
  if (agency > first) return agency
  const { name } = passage.at(first)
  if (name < 0 || passage.names[name]?.type === 'place') return from
  let to = first
  while (passage.at(to).name === name) to++
  return to
}

/** "warned | residents | that …" has a hearer, "warned the dam may fail" has none. */
export function tellsSomebody(passage: Passage, at: number, limit: number, cue: Cue): boolean {
  const word = passage.at(at)
  if (!isHead(word) || word.quote !== passage.at(at - 1).quote) return false
  if (passage.speech.complementizers.has(word.lower) && word.pos !== 'DET') return false
  if (passage.speech.pronouns.has(word.lower) && isFiniteVerb(passage, at + 1)) return false
  const end = hearerEnd(passage, at)
  if (!cue.frames.has('hearer')) return passage.speech.questions.has(passage.at(end).lower)
  const after = passage.at(end)
  // warned the dam “could go”: a clause that goes on in quotation marks
  if (after.mark && passage.at(end + 1).pos === 'AUX') return false
  if (end >= limit) return cue.frames.has('quote')
  return !isFiniteVerb(passage, end) || (after.quote !== null && after.quote !== word.quote)
}
