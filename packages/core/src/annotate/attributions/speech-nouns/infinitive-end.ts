import type { Passage } from '../passage/passage.ts'
import { isFiniteVerb } from '../syntax/noun-phrase.ts'
import { isReducedRelative } from '../syntax/reduced-relative.ts'

/**
 * Where the infinitive behind a noun ends: at the next comma, and where the noun is the subject of its clause, at its verb.
 *
 *     the request | to leave |, the firm said        The plan | to close the school | drew protests
 */
export function deedEnd(passage: Passage, from: number, limit: number): number {
  let end = limit
  for (let i = from + 2; i < end; i++) {
    const { lower, quote, mark } = passage.at(i)
    if (lower === ',' && (!quote || mark)) end = i
  }
  return isSubject(passage, from - 1) ? mainVerb(passage, from + 2, end) : end
}

/** The first verb that describes no noun, else the first that may; else the end. */
function mainVerb(passage: Passage, from: number, to: number): number {
  const { complementizers, questions, relatives, subordinators } = passage.speech
  let participle = to
  for (let i = from; i < to; i++) {
    const { lower, pos } = passage.at(i)
    const opens = complementizers.has(lower) || questions.has(lower) || relatives.has(lower)
    if (opens || pos === 'SCONJ' || subordinators.has(lower)) return participle
    if (!isFiniteVerb(passage, i)) continue
    // to do so | never | waned
    if (!isReducedRelative(passage, i, from))
      return passage.speech.negations.has(passage.at(i - 1).lower) ? i - 1 : i
    participle = Math.min(participle, i)
  }
  return participle
}

/** "| The plan to close it |", "said that | his plan to close it |": no verb of its clause stands before a noun. */
function isSubject(passage: Passage, noun: number): boolean {
  const { complementizers, genitives, verbs } = passage.speech
  const first = passage.opening(noun)
  for (let i = noun - 1; i >= first; i--) {
    const { lower, pos } = passage.at(i)
    if (complementizers.has(lower) || pos === 'SCONJ' || lower === ',') return i < noun - 1
    if (pos === 'ADP' && !genitives.has(lower)) return false
    if (!isFiniteVerb(passage, i)) continue
    return verbs.get(lower)?.some(({ frames }) => frames.has('clause')) ?? false
  }
  return true
}
