import type { Cue } from '../../language/speech.ts'
import { holdsFiniteVerb } from './holding.ts'
import type { Passage } from './passage.ts'
import { subjectBefore } from './subjects.ts'

/** "The road is open, the mayor said | here |.", "…, he said | shortly | before he left": past an adverb that closes a telling. */
export function pastAdverb(passage: Passage, from: number, limit: number): number {
  const { pos } = passage.at(from)
  const next = passage.at(from + 1)
  if (pos !== 'ADV' || from >= limit) return from
  const closes = from + 1 >= limit || /^[.,;!?]$/.test(next.lower)
  return closes || passage.speech.subordinators.has(next.lower) ? from + 1 : from
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
