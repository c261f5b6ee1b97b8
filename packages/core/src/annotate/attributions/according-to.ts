import { clauseLimit } from './contents/content-after.ts'
import { tailBehind } from './contents/resumed-content.ts'
import { opensView, phraseAt } from './direct-speech/quote-source.ts'
import type { Draft, Taken } from './draft.ts'
import { joinsOn } from './indirect-speech/parenthetical.ts'
import { type Passage, type Range, reach } from './passage/passage.ts'
import { goesOn } from './sources/phrase-source.ts'
import { holdsFiniteVerb } from './syntax/holding.ts'
import { isFiniteVerb } from './syntax/noun-phrase.ts'

/**
 *     According to the mayor, | the bridge is open | .
 *     | The bridge |, according to the mayor, | is open | .
 *     | The bridge is open | , according to the mayor.
 *
 * Whom the phrase names may pass on what another says: “…,” said Ann Ek, according to TASS.
 */
export function findPhrasesOfSpeech(
  passage: Passage,
  taken: Taken,
  told: readonly Draft[],
): Draft[] {
  const relays = new Set(told.flatMap(({ via }) => via.map(({ start }) => start)))
  const drafts: Draft[] = []
  for (const { index, phrases } of passage.words) {
    if ((phrases.length === 0 && !opensView(passage, index)) || taken.cues.has(index)) continue
    const found = phraseAt(passage, index)
    if (!found?.source || !found.cue) continue
    const content = contentAround(passage, { from: index, to: found.to })
    const spans = passage.spans(content)
    const source = passage.span(found.source)
    if (spans.length === 0 || !source || relays.has(source.start)) continue
    drafts.push({
      source,
      cue: passage.span(found.cue),
      content: spans,
      via: [],
      stance: 'asserts',
      negative: false,
      score: 0.9,
      because: [found.because],
    })
  }
  return drafts
}

/** Drafts but those whose content only names who says so: “They agreed, | according to a note sent Monday |.” */
export function withoutPhrases(drafts: readonly Draft[], phrases: readonly Draft[]): Draft[] {
  const endOf = new Map(phrases.map(({ cue, source }) => [cue?.start, source?.end ?? 0]))
  return drafts.filter(
    ({ content: [first, ...more] }) =>
      !first || more.length > 0 || first.end > (endOf.get(first.start) ?? 0),
  )
}

function contentAround(passage: Passage, phrase: Range): Range[] {
  const limit = clauseLimit(passage, phrase.from)
  const first = Math.max(passage.at(phrase.from).first, phrase.from - reach)
  const before = { from: startOf(passage, phrase.from, first), to: phrase.from }
  const from = pastParticiple(passage, pastDay(passage, phrase.to), limit)
  const behind = { from, to: endOf(passage, from, limit) }
  const comma = passage.at(phrase.from - 1).lower === ',' && passage.at(phrase.to).lower === ','
  // a deal which, | according to the mayor, | was void
  if (comma && passage.speech.relatives.has(passage.at(phrase.from - 2).lower))
    return [{ from: phrase.from - 2, to: phrase.from - 1 }, behind]
  // that | , according to the mayor, | it was void
  const inner = passage.at(comma ? phrase.from - 2 : phrase.from - 1)
  if (passage.speech.relatives.has(inner.lower) || passage.speech.complementizers.has(inner.lower))
    return [behind]
  const leads = !holdsFiniteVerb(passage, before)
  if (leads && holdsFiniteVerb(passage, behind))
    return isJoined(before) ? [before, behind] : [behind]
  if (/^[,—–]$/.test(passage.at(phrase.to).lower) && !holdsFiniteVerb(passage, before))
    return [before, behind]
  // One child was, | according to the brigade, | among the dead.
  if (comma && passage.at(phrase.from - 2).pos === 'AUX') return [before, behind]
  // It was late, | according to Ann Ek |, and the road was closed.
  const rest = { from: phrase.to + 1, to: endOf(passage, phrase.to + 1, limit) }
  if (comma && joinsOn(passage, rest)) return [before, rest]
  const tail = comma ? tailBehind(passage, phrase.to, limit, true) : null
  return tail ? [before, tail] : [before]
}

/** "The bridge, according to the mayor, is open": a noun phrase before belongs to what is said, "But" does not. */
function isJoined({ from, to }: Range): boolean {
  return to - from > 2
}

/** "According to Ann Ek | on Monday |, the town fell" */
function pastDay(passage: Passage, at: number): number {
  const { days, occasions } = passage.speech
  const day = occasions.has(passage.at(at).lower) ? at + 1 : at
  return days.has(passage.at(day).lower) && passage.at(day + 1).lower === ',' ? day + 1 : at
}

/** "According to TASS | , quoting the army, | the town fell", "to the complaint | , filed in Orly, | he fled" */
function pastParticiple(passage: Passage, comma: number, limit: number): number {
  const verb = ['ADV', 'ADJ'].includes(passage.at(comma + 1).pos) ? comma + 2 : comma + 1
  const { doing, lower } = passage.at(verb)
  const describes = doing || (passage.speech.forms.done.test(lower) && goesOn(passage, verb + 1))
  if (passage.at(comma).lower !== ',' || !describes) return comma
  for (let i = verb + 1; i < limit; i++) {
    if (isFiniteVerb(passage, i)) return comma
    if (passage.at(i).lower === ',') return i
  }
  return comma
}

function startOf(passage: Passage, at: number, first: number): number {
  for (let i = at - 1; i >= first; i--) if (/^[;:]$/.test(passage.at(i).lower)) return i + 1
  return first
}

function endOf(passage: Passage, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (/^[.;]$/.test(passage.at(i).lower)) return i
  return limit
}
