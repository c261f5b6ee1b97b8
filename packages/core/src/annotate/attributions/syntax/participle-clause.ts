import type { Passage, Range } from '../passage/passage.ts'
import { isFiniteVerb } from './noun-phrase.ts'
import { phraseBefore } from './noun-phrase-before.ts'
import { isReducedRelative } from './reduced-relative.ts'

/**
 * Whether it is the subject of the clause that says something, and not whom stands right before the participle:
 *
 *     The widow | sued the hospital | saying it had erred.        not: She got a letter | saying it had erred.
 */
export function saysBesideObject(passage: Passage, participle: number): boolean {
  const { cues, doing } = passage.at(participle)
  if (!doing || cues.length === 0) return false
  const speaks = cues.some(({ frames }) => frames.has('clause') && frames.has('quote'))
  const before = passage.at(participle - 1)
  if (!speaks || (before.pos !== 'NOUN' && before.name < 0)) return false
  const object = phraseBefore(passage, participle, passage.opening(participle))
  if (!object || !isSomebodyKnown(passage, object.from, participle)) return false
  return governs(passage, object.from)
}

/** "the hospital", "Ann Ek", not "a man", "the letter from the bank". */
function isSomebodyKnown({ speech, words }: Passage, from: number, to: number): boolean {
  const { lower = '', name = -1 } = words[from] ?? {}
  if (name < 0 && !speech.definite.has(lower)) return false
  const { documents, records } = speech
  return !words.slice(from, to).some((word) => documents.has(word.lower) || records.has(word.lower))
}

/** Whether a phrase is the object of a verb before it, or of a preposition behind that: one that neither hears nor shows it. */
function governs(passage: Passage, from: number): boolean {
  const { absolutes, complementizers, relatives, subordinators } = passage.speech
  const first = passage.opening(from)
  for (let i = from - 1; i > first; i--) {
    const { cues, lower, pos } = passage.at(i)
    if (pos === 'PUNCT' || pos === 'CCONJ' || absolutes.has(lower)) return false
    if (complementizers.has(lower) || relatives.has(lower) || subordinators.has(lower)) return false
    if (pos !== 'VERB' && pos !== 'AUX') continue
    const perceives = cues.some(
      ({ frames, stance }) => frames.has('scene') || stance === 'witnessed',
    )
    if (perceives || cues.some(({ frames }) => frames.has('relay'))) return false
    // Ek said | the mayor saying so was wrong
    const tells = cues.some(({ frames }) => frames.has('quote') && !frames.has('matter'))
    if (isFiniteVerb(passage, i)) return !tells
  }
  return false
}

/**
 * Whether what looks like a subject with an aside is a phrase and the clause behind it:
 *
 *     Before | the vote, police held ten men |, claiming they were armed.
 */
export function spansClause(passage: Passage, { from, to }: Range): boolean {
  const { absolutes, complementizers, relatives } = passage.speech
  const before = passage.at(from - 1)
  const isLed = ['ADP', 'SCONJ'].includes(before.pos) && !absolutes.has(before.lower)
  let comma = -1
  for (let i = from + 1; i < to; i++) {
    const { lower } = passage.at(i)
    if (lower === ',') comma = i
    if (comma < 0) continue
    if (relatives.has(lower) || complementizers.has(lower)) return false
    if (isFiniteVerb(passage, i)) return isLed || !isReducedRelative(passage, i, comma)
  }
  return false
}
