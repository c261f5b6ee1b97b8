import type { Cue } from '../../../language/speech.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { goesOn } from '../sources/phrase-source.ts'
import { subjectBefore } from '../sources/subject-before.ts'
import { holdsFiniteVerb } from '../syntax/holding.ts'
import { isFiniteVerb } from '../syntax/noun-phrase.ts'

/** "The road is open, the mayor said | here |.", "…, he said | shortly | before he left": past an adverb that closes a telling. */
export function pastAdverb(passage: Passage, from: number, limit: number): number {
  const { pos } = passage.at(from)
  const next = passage.at(from + 1)
  if (pos !== 'ADV' || from >= limit) return from
  const closes = from + 1 >= limit || /^[.,;!?]$/.test(next.lower)
  return closes || passage.speech.subordinators.has(next.lower) ? from + 1 : from
}

/** So many words tell at most where, when or how somebody says something. */
const longest = 12

/**
 * Past what closes a telling and is no clause, for a verb that takes nothing but words said:
 *
 *     The road is open, the mayor said | ahead of the vote |.        …, he said | a day later |.
 */
export function pastCircumstance(
  passage: Passage,
  { from, to: limit }: Range,
  { frames }: Cue,
  source: Range,
): number {
  const { pronouns, relatives } = passage.speech
  const past = pastAdverb(passage, from, limit)
  if (past > from || frames.has('matter') || !frames.has('clause')) return past
  // “…, so to speak”, I say; those | who | said
  if (pronouns.get(passage.at(source.from).lower) === 'speaker') return past
  if (relatives.has(passage.at(source.to).lower) || !opensCircumstance(passage, from)) return past
  for (let at = from; at < from + longest; at++) {
    const { lower, mark, pos } = passage.at(at)
    if (at >= limit || /^[.,;!?—–]$/.test(lower)) return at
    const describes = pos === 'VERB' && passage.at(at - 1).pos === 'NOUN' && goesOn(passage, at + 1)
    if (mark || (isFiniteVerb(passage, at) && !describes)) return from
  }
  return from
}

function opensCircumstance({ speech, words }: Passage, index: number): boolean {
  const { lower = '', pos } = words[index] ?? {}
  if (pos === 'CCONJ' || pos === 'PUNCT' || pos === 'PRON') return false
  return ![speech.complementizers, speech.infinitives, speech.questions].some((words) =>
    words.has(lower),
  )
}

/**
 * Whether what stands behind a cue says when it was told, for what is told stands before it:
 *
 *     The road is open, the mayor said | as he left |.      not: On Monday the mayor said | as he left | it was open.
 */
export function isToldWhen(passage: Passage, subject: number, behind: number, cue: Cue): boolean {
  const { plain, questions, subordinators } = passage.speech
  const { last } = passage.at(behind)
  const { lower } = passage.at(pastAdverb(passage, behind, last))
  // asked | if it was open |: a question
  const isTime = subordinators.has(lower) && cue.stance === 'asserts' && cue.frames.has('quote')
  if (!isTime || (questions.has(lower) && !plain.has(passage.at(behind - 1).lower))) return false
  const source = subjectBefore(passage, subject)
  if (!source || !/^[,—–]$/.test(passage.at(source.from - 1).lower)) return false
  const from = passage.opening(source.from - 1)
  if (passage.speech.subordinators.has(passage.at(from).lower)) return false
  return holdsFiniteVerb(passage, { from, to: source.from - 1 })
}
