import type { Cue } from '../../language/speech.ts'
import { clauseLimit, pastOccasion } from './contents/content-after.ts'
import { isParticiple, speechVerb } from './cues/speech-verb.ts'
import type { Draft, Taken } from './draft.ts'
import { isToldAs, toldAs } from './indirect-speech/as-clause.ts'
import { isToldWhen } from './indirect-speech/circumstance.ts'
import { isTold, tellingBehind, toldBehind } from './indirect-speech/complement.ts'
import { invertedAt } from './indirect-speech/inversion.ts'
import { toldAround } from './indirect-speech/parenthetical.ts'
import { toldInside } from './indirect-speech/pushdown-relative.ts'
import type { Telling } from './indirect-speech/reporting-clause.ts'
import type { Passage } from './passage/passage.ts'
import { subjectBefore } from './sources/subject-before.ts'
import { holdsFiniteVerb } from './syntax/holding.ts'
import { verbGroup } from './syntax/verb-group.ts'

/** What verbs of speech and thought say without quoting: behind them, before them, or around them. */
export function findIndirectSpeech(passage: Passage, taken: Taken): Draft[] {
  const drafts: Draft[] = []
  for (const { index } of passage.verbs) {
    if (taken.cues.has(index)) continue
    const cue = speechVerb(passage, index)
    if (!cue) continue
    const told = tellOf(passage, index, cue)
    if (told.length > 0) taken.cues.add(index)
    drafts.push(...told)
  }
  return drafts
}

function tellOf(passage: Passage, verb: number, cue: Cue): Draft[] {
  const group = verbGroup(passage, verb)
  if (isParticiple(passage, verb, group)) return []
  const end = verb + (cue.particle ? 2 : 1)
  const paired = toldByPair(passage, verb, end, cue)
  if (paired.length > 0) return paired
  const telling = tellingAt(passage, verb, cue)
  if (telling && isTold(passage, telling)) return toldBehind(passage, telling)
  const inverted = invertedAt(passage, end, cue, group)
  const as = inverted
    ? null
    : (toldAs(passage, verb, end, cue, group) ?? toldInside(passage, verb, end, cue, group))
  return as ? [as] : toldAround(passage, verb, end, cue, group, inverted)
}

/** What a verb may tell that stands behind it; null where it cannot: “Prices will fall, | warned | Ann Ek.” */
export function tellingAt(passage: Passage, verb: number, cue: Cue): Telling | null {
  const group = verbGroup(passage, verb)
  const end = verb + (cue.particle ? 2 : 1)
  if (isParticiple(passage, verb, group) || invertedAt(passage, end, cue, group)) return null
  if (isInserted(passage, verb, end)) return null
  const limit = clauseLimit(passage, verb)
  const told = cue.frames.has('hearer') ? pastOccasion(passage, end, limit, cue).at : end
  if (isToldWhen(passage, group.from, told, cue)) return null
  if (isToldAs(passage, group.from, pastOccasion(passage, end, limit, cue).at, limit)) return null
  return tellingBehind(passage, verb, end, cue, group)
}

/** "neither | confirmed | nor denied the raid", "could not | confirm | or deny": the first verb says how it stands. */
function toldByPair(passage: Passage, verb: number, end: number, cue: Cue): Draft[] {
  const first = verb - 2
  const before = passage.at(first).cues.find(({ particle }) => particle === null)
  if (!before || passage.at(verb - 1).pos !== 'CCONJ') return []
  const group = verbGroup(passage, first)
  const frames = new Set([...before.frames, ...cue.frames])
  const telling = tellingBehind(passage, first, end, { ...before, frames }, group)
  if (!telling || !isTold(passage, telling)) return []
  return toldBehind(passage, telling).filter(({ negative }) => negative)
}

/** "It was the first time, | experts said, | that a king had come": the clause goes on around the cue. */
function isInserted(passage: Passage, verb: number, end: number): boolean {
  const { complementizers, questions } = passage.speech
  const comma = passage.at(end).pos === 'ADV' ? end + 1 : end
  const { lower } = passage.at(comma + 1)
  const opens = complementizers.has(lower) || (comma > end && questions.has(lower))
  if (passage.at(comma).lower !== ',' || !opens) return false
  const subject = subjectBefore(passage, verbGroup(passage, verb).from)
  if (!subject || passage.at(subject.from - 1).lower !== ',') return false
  if (passage.at(subject.from - 2).lower === ',') return false
  const from = passage.opening(subject.from - 2)
  return holdsFiniteVerb(passage, { from, to: subject.from - 1 })
}
