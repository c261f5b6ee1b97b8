import type { Cue } from '../../../language/speech.ts'
import type { Stance } from '../../../model/attribution.ts'
import type { Span } from '../../../model/span.ts'
import type { Draft } from '../draft.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { isFiniteVerb } from '../syntax/noun-phrase.ts'
import { type VerbGroup, verbGroup } from '../syntax/verb-group.ts'

/** "refused to confirm", "declined to say": the verb that governs an infinitive, else the group itself. */
export function governed(passage: Passage, verb: number, group: VerbGroup): Range {
  if (!passage.speech.infinitives.has(passage.at(group.from - 1).lower))
    return { from: group.from, to: verb + 1 }
  for (let i = group.from - 2; i > group.from - 6; i--) {
    const word = passage.at(i)
    if (word.pos === 'PUNCT' || i < passage.at(verb).first) break
    if (passage.speech.declining.has(word.lower))
      return { from: verbGroup(passage, i).from, to: i + 1 }
    if (isFiniteVerb(passage, i)) return { from: verbGroup(passage, i).from, to: i + 1 }
  }
  return { from: group.from, to: verb + 1 }
}

/** "refused to confirm", "has not confirmed" and "could not say" decline; "did not say" is negative. */
export function standing(
  passage: Passage,
  cue: Cue,
  governing: Range,
  group: VerbGroup,
): Pick<Draft, 'stance' | 'negative'> {
  const { declined } = passage.speech
  const unwilling = isUnwilling(passage, cue, group)
  const declines = unwilling || decliningIn(passage, governing, group) !== null
  const stance: Stance = declines && declined.has(cue.lemma) ? 'declines to confirm' : cue.stance
  return { stance, negative: group.negative || declines }
}

/** The cue from its verb on; of what is declined the whole: "refused to confirm", "has not confirmed". */
export function cueOf(
  passage: Passage,
  cue: Range,
  governing: Range,
  group: VerbGroup,
  stance: Stance,
): Span | null {
  if (stance !== 'declines to confirm') return passage.span(cue)
  const from = decliningIn(passage, governing, group) ?? group.from
  return passage.span({ from, to: cue.to })
}

/** "has not confirmed", "would not say", but not "did not say". */
function isUnwilling(passage: Passage, cue: Cue, group: VerbGroup): boolean {
  if (!group.negative) return false
  if (cue.stance === 'confirms' || !cue.frames.has('clause')) return true
  for (let i = group.from; i < group.to; i++)
    if (passage.speech.willing.has(passage.at(i).lower)) return true
  return false
}

/** Where "refused" stands before the verb that it declines. */
function decliningIn(passage: Passage, { from }: Range, { to }: VerbGroup): number | null {
  for (let i = from; i < to - 1; i++)
    if (passage.speech.declining.has(passage.at(i).lower)) return i
  return null
}

/** Who asks whether it rains, or “Does it rain?”, orders nothing. */
export function askedFor(stance: Stance): Stance {
  return stance === 'orders' ? 'asserts' : stance
}
