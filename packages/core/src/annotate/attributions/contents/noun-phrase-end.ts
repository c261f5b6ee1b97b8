import type { Passage, Word } from '../passage/passage.ts'
import { isFiniteVerb, objectEnd } from '../syntax/noun-phrase.ts'

/** A noun phrase goes on behind a comma only in a list. */
export function leavesNoun(passage: Passage, comma: number): boolean {
  const next = passage.at(comma + 1)
  // announced measures |, including | a ban
  if (passage.speech.including.has(next.lower)) return false
  return (
    addsView(passage, comma + 1) ||
    beginsTime(passage, comma + 1) ||
    next.pos === 'SCONJ' ||
    next.pos === 'VERB' ||
    next.pos === 'ADV' ||
    next.pos === 'ADP' ||
    next.pos === 'CCONJ' ||
    next.pos === 'PRON'
  )
}

/** "ruled out a delay | , a step that would cost …", ", a charge he denies": what the article adds about it. */
export function addsView(passage: Passage, from: number): boolean {
  const { relatives, complementizers, definite, owners } = passage.speech
  const { pos, lower } = passage.at(from)
  if (pos !== 'DET' || definite.has(lower) || owners.has(lower)) return false
  if (passage.at(from + 1).pos !== 'NOUN') return false
  const behind = passage.at(objectEnd(passage, from))
  const opens = relatives.has(behind.lower) || complementizers.has(behind.lower)
  return opens || (behind.pos === 'PRON' && isFiniteVerb(passage, objectEnd(passage, from) + 1))
}

/** denied a report | that it had been off | since March: a clause that the noun phrase carries. */
export function carries({ speech, words }: Passage, from: number, to: number): boolean {
  return words
    .slice(from + 1, to)
    .some(({ lower, pos }) => speech.complementizers.has(lower) && pos === 'SCONJ')
}

/** since | the middle of March |, until | Friday | */
export function datesAhead({ speech, words }: Passage, from: number): boolean {
  return words
    .slice(from, from + 4)
    .some(({ lower }) => speech.months.has(lower) || speech.days.has(lower))
}

/** ", | a week | after it was published": when it was said. */
function beginsTime(passage: Passage, from: number): boolean {
  const { spans, subordinators } = passage.speech
  let at = from
  while (['ADV', 'DET', 'NUM', 'ADJ'].includes(passage.at(at).pos)) at++
  const isSpan = spans.has(passage.at(at).lower.replace(/s$/, ''))
  return isSpan && subordinators.has(passage.at(at + 1).lower)
}

/** "a plan that would cut hours and | hire |": it goes on behind "would". */
function isBare({ speech, words }: Passage, index: number): boolean {
  const { lower = '', pos } = words[index] ?? {}
  const { auxiliaries, forms, pasts } = speech
  if (pos !== 'VERB' || pasts.has(lower) || auxiliaries.has(lower)) return false
  return ![forms.past, forms.present, forms.done].some((form) => form.test(lower))
}

/** "claimed full control | after launching": a clause about the telling ends the noun phrase. */
export function leavesPhrase(passage: Passage, at: number): boolean {
  const word: Word = passage.at(at)
  const { subordinators } = passage.speech
  if (word.pos === 'CCONJ') {
    const verb = passage.at(at + 1).pos === 'ADV' ? at + 2 : at + 1
    return isFiniteVerb(passage, verb) && !isBare(passage, verb)
  }
  if (passage.speech.roles.has(word.lower) && passage.at(at - 1).pos === 'ADJ') return false
  if (!subordinators.has(word.lower) || (word.pos !== 'SCONJ' && word.pos !== 'ADP')) return false
  return !passage.speech.forward.has(word.lower) || passage.at(at + 1).doing
}
