import type { Passage } from '../passage/passage.ts'
import { isClosingMark } from './holding.ts'
import { isFiniteVerb, isHead } from './noun-phrase.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

/** A verb is joined to no verb further away than this, in words. */
const farthest = 30

/**
 * Whether the verb behind a conjunction is not joined to the last one before it, but goes on with who tells that:
 *
 *     Ek said the plan would fail | and | urged her rivals to drop it.
 *     Ek said the firm expects a loss | but | declined to elaborate.
 */
export function isParted(passage: Passage, conjunction: number): boolean {
  const { carriers, contrasts, courtesies, declined, declining, negations, none, verbs } =
    passage.speech
  let at = conjunction + 1
  while (passage.at(at).pos === 'ADV' && !negations.has(passage.at(at).lower)) at++
  const { lower, pos } = passage.at(at)
  // but did not elaborate
  if (pos === 'AUX')
    return (
      contrasts.has(passage.at(conjunction).lower) &&
      negations.has(passage.at(at + 1).lower) &&
      (declined.has(passage.at(at + 2).lower) || verbs.has(passage.at(at + 2).lower))
    )
  if (!isPast(passage, at) || !isFiniteVerb(passage, at)) return false
  // but gave no details
  if (
    contrasts.has(passage.at(conjunction).lower) &&
    carriers.has(lower) &&
    none.has(passage.at(at + 1).lower)
  )
    return true
  const before = joinedVerb(passage, conjunction)
  if (before < 0) return false
  // explained that the firm held a tenth |, and stated that | it would stay
  if (passage.at(conjunction - 1).lower === ',' && tells(passage, at)) return true
  const group = verbGroup(passage, before)
  if (isBare(passage, before, group.from) || isPresent(passage, before, group.from)) return true
  if (declining.has(lower)) return true
  // it would be dropped | but then changed her mind
  if (isPassiveAhead(passage, before, group) && takesObject(passage, at + 1)) return true
  // it had “failed” | and predicted a fall
  if (isClosingMark(passage.at(conjunction - 1)) && (verbs.has(lower) || courtesies.has(lower)))
    return true
  if (!isForceful(passage, at) || isForceful(passage, before)) return false
  // it closed | and warned staff: one deed behind another
  const subject = passage.at(group.from - 1)
  return group.from < before || passage.at(before).pos === 'AUX' || subject.pos !== 'PRON'
}

/** "stated that", "said he": what only a teller does. */
function tells(passage: Passage, index: number): boolean {
  const { complementizers, verbs } = passage.speech
  const speaks = verbs
    .get(passage.at(index).lower)
    ?.some(({ frames }) => frames.has('clause') && frames.has('quote'))
  return speaks === true && complementizers.has(passage.at(index + 1).lower)
}

/** The last finite verb before a conjunction, or -1. */
export function joinedVerb(passage: Passage, conjunction: number): number {
  const first = Math.max(passage.at(conjunction).first, conjunction - farthest)
  for (let i = conjunction - 1; i >= first; i--) {
    if (passage.at(i).lower === ';') return -1
    if (isFiniteVerb(passage, i)) return i
  }
  return -1
}

function isPast(passage: Passage, index: number): boolean {
  const { lower, pos } = passage.at(index)
  const { forms, pasts } = passage.speech
  return pos === 'VERB' && (forms.past.test(lower) || pasts.has(lower))
}

/** "would | fall": its like would be bare as well. */
function isBare(passage: Passage, verb: number, from: number): boolean {
  if (passage.at(verb).pos !== 'VERB' || isPast(passage, verb)) return false
  if (passage.speech.forms.done.test(passage.at(verb).lower)) return false
  const { auxiliaries, copulas, modals } = passage.speech
  for (let i = verb - 1; i >= from; i--) {
    const { lower } = passage.at(i)
    if (modals.has(lower)) return true
    // would be | caught
    if (copulas.has(lower) || auxiliaries.has(lower)) return false
  }
  return false
}

/** "would be | dropped" */
function isPassiveAhead({ speech, words }: Passage, verb: number, group: VerbGroup): boolean {
  const helpers = words.slice(group.from, verb)
  return group.passive && helpers.some(({ lower }) => speech.modals.has(lower))
}

/** "her mind", "himself", "the plan": a participle takes none. */
function takesObject({ speech, words }: Passage, index: number): boolean {
  const { lower = '', pos } = words[index] ?? {}
  return pos === 'DET' || speech.owners.has(lower) || speech.objects.has(lower)
}

/** "is", "expects" */
function isPresent(passage: Passage, verb: number, from: number): boolean {
  const { lower, pos } = passage.at(verb)
  if (from < verb) return false
  if (pos === 'AUX') return passage.speech.present.has(lower)
  return passage.speech.forms.present.test(lower) && !isPast(passage, verb)
}

/** "accused his rivals", "urged them", "called it a farce": what only a teller does. */
function isForceful(passage: Passage, index: number): boolean {
  const next = passage.at(index + 1)
  const { complementizers, infinitives } = passage.speech
  const takes = complementizers.has(next.lower) || infinitives.has(next.lower)
  if (!isHead(next) && !next.mark && next.pos !== 'ADP' && !takes) return false
  const cues = passage.speech.verbs.get(passage.at(index).lower) ?? []
  return cues.some(({ frames, particle, stance }) => {
    if (particle !== null) return next.lower === particle
    if (infinitives.has(next.lower)) return stance === 'promises' || stance === 'warns'
    if (next.pos === 'ADP') return false
    if (frames.has('label') || frames.has('order')) return true
    if (stance === 'denies' || stance === 'warns' || stance === 'orders') return true
    return frames.has('matter') && frames.size === 1
  })
}
