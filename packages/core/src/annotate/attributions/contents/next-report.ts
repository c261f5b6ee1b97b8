import { figureAhead } from '../cues/frame.ts'
import type { Passage } from '../passage/passage.ts'
import { subjectBefore } from '../sources/subject-before.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import { isParted } from '../syntax/coordination.ts'
import { isFiniteVerb, isJoint, nounPhraseAfter, objectEnd } from '../syntax/noun-phrase.ts'
import { isReducedRelative } from '../syntax/reduced-relative.ts'
import { verbGroup } from '../syntax/verb-group.ts'

/** ", adding that", ", according to", ", citing": somebody tells on behind a comma. */
export function tellsAgain(passage: Passage, comma: number, limit: number): boolean {
  const { absolutes, conditions, verbs, subordinators } = passage.speech
  let at = comma + 1
  if (passage.phraseAt(at)) return true
  if (absolutes.has(passage.at(at).lower) && tellsSoon(passage, at, limit)) return true
  // even | as he said that …
  const led = passage.at(at + 1).lower
  if (passage.at(at).pos === 'ADV' && subordinators.has(led) && !conditions.has(led)) at++
  // further | adding that …
  if (['ADV', 'ADJ'].includes(passage.at(at).pos) && passage.at(at + 1).doing) at++
  if (tellsDoing(passage, at) || amends(passage, at)) return true
  if (closesInverted(passage, at, limit)) return true
  const conjunction = passage.at(at)
  const joins = conjunction.pos === 'CCONJ' || subordinators.has(conjunction.lower)
  if (joins) at++
  // while | adding that …
  if (joins && tellsDoing(passage, at)) return true
  if (joins && leavesOut(passage, at)) return true
  const teller = newTeller(passage, at, limit)
  if (teller < 0) return false
  const told = verbs.get(passage.at(teller).lower)?.some(({ frames }) => frames.has('hearer'))
  const end = pastTime(passage, told ? objectEnd(passage, teller + 1) : teller + 1, limit)
  const after = passage.at(end)
  return joins || after.pos === 'PUNCT' || subordinators.has(after.lower) || end >= limit
}

/** "adding", "hitting back", not "hitting | a post" */
function tellsDoing(passage: Passage, index: number): boolean {
  const { cues, doing } = passage.at(index)
  const next = passage.at(index + 1).lower
  return doing && cues.some(({ particle }) => particle === null || particle === next)
}

/** "said 40 had died, | correcting an earlier figure |": what the telling does to one before. */
function amends(passage: Passage, index: number): boolean {
  const { amending, former } = passage.speech
  if (!amending.has(passage.at(index).lower)) return false
  for (let i = index + 1; i < objectEnd(passage, index + 1); i++)
    if (former.has(passage.at(i).lower)) return true
  return false
}

/** "showed that it fell, | said Ann Ek, its head |.": who tells the whole stands behind it. */
function closesInverted(passage: Passage, verb: number, limit: number): boolean {
  const cue = passage
    .at(verb)
    .cues.find(({ frames }) => frames.has('clause') && frames.has('quote'))
  if (!cue || cue.frames.has('question') !== cue.frames.has('deed') || !isFiniteVerb(passage, verb))
    return false
  const { name, pos } = passage.at(verb + 1)
  if (name < 0 && pos !== 'DET') return false
  const subject = nounPhraseAfter(passage, verb + 1)
  return subject !== null && (subject.to >= limit || passage.at(subject.to).pos === 'PUNCT')
}

/** ", but | he gave no date", ", though | she declined to say why", ", but | it stopped short of saying so" */
function leavesOut(passage: Passage, from: number): boolean {
  const {
    auxiliaries,
    carriers,
    declined,
    declining,
    negations,
    none,
    pronouns,
    shortfalls,
    verbs,
  } = passage.speech
  const kind = pronouns.get(passage.at(from).lower)
  if (kind === undefined || kind === 'speaker' || kind === 'nobody') return false
  const verb = passage.at(from + 1).lower
  const next = passage.at(from + 2).lower
  if (declining.has(verb) || (carriers.has(verb) && none.has(next))) return true
  if (shortfalls.has(`${verb} ${next}`)) return true
  const withheld = passage.at(from + 3).lower
  return (
    auxiliaries.has(verb) && negations.has(next) && (declined.has(withheld) || verbs.has(withheld))
  )
}

/** ", officials said | Thursday in Orly |." */
function pastTime(passage: Passage, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const { lower, pos } = passage.at(at)
    if (passage.speech.days.has(lower)) at++
    else if (pos === 'ADP' && passage.speech.occasions.has(lower)) at = objectEnd(passage, at + 1)
    else break
  }
  return at
}

/** "said it fell | while the mayor said it stood" */
export function turnsToAnother(passage: Passage, at: number, limit: number): boolean {
  const { subordinators, complementizers } = passage.speech
  const joins = passage.at(at).pos === 'CCONJ' && passage.at(at - 1).mark
  if (!joins && !subordinators.has(passage.at(at).lower)) return false
  const teller = newTeller(passage, at + 1, limit)
  if (teller < 0) return false
  const tells = passage.speech.verbs.get(passage.at(teller).lower) ?? []
  if (complementizers.has(passage.at(teller + 1).lower)) return true
  return tells.some(({ frames }) => frames.has('clause')) && clauseAhead(passage, teller + 1, limit)
}

/** "…, but | the mayor denied |": the cue of a full subject of its own, or -1. */
function newTeller(passage: Passage, from: number, limit: number): number {
  const kind = passage.speech.pronouns.get(passage.at(from).lower)
  const isMany = kind === 'many'
  // they | caution | that …: read as a noun
  const next = passage.speech.verbs.get(passage.at(from + 1).lower)
  if (
    kind &&
    passage.at(from + 1).pos === 'NOUN' &&
    next?.some(({ frames }) => frames.has('quote'))
  )
    return from + 1
  for (let i = from; i < Math.min(limit, from + 25); i++) {
    const word = passage.at(i)
    if (word.pos === 'PUNCT' && word.lower !== ',' && !word.mark && !isJoint(word)) return -1
    if (!isFiniteVerb(passage, i) || passage.at(i - 1).lower === ',') continue
    // though footage | reviewed | by the AP showed no such thing
    const describes = word.cues.length === 0 && isReducedRelative(passage, i, from)
    if (word.pos === 'AUX' || describes) continue
    const cues = passage.speech.verbs.get(word.lower)
    if (!cues || (isMany && !cues.some(({ frames }) => frames.has('quote')))) return -1
    const subject = subjectBefore(passage, verbGroup(passage, i).from)
    return subject?.from === from ? i : -1
  }
  return -1
}

/** "said it fell | and added that", "said it would fall | and left": the same teller goes on. */
export function sharesTeller(passage: Passage, conjunction: number, limit: number): boolean {
  if (isParted(passage, conjunction)) return true
  const { complementizers, verbs, questions } = passage.speech
  let at = conjunction + 1
  while (at < limit && (passage.at(at).pos === 'ADV' || passage.at(at).pos === 'AUX')) at++
  const word = passage.at(at)
  const cues = verbs.get(word.lower)
  if (!cues || at >= limit || !isFiniteVerb(passage, at)) return false
  const orders = cues.some(({ frames }) => frames.has('order'))
  // and have | urged them to leave
  if (passage.at(at - 1).pos === 'AUX')
    return orders && at === conjunction + 2 && ordersAhead(passage, at + 1, limit)
  const next = passage.at(at + 1)
  if (complementizers.has(next.lower) || questions.has(next.lower) || next.mark) return true
  if (orders && ordersAhead(passage, at + 1, limit)) return true
  if (repeatsOwn(passage, at + 1)) return true
  if (cues.some(({ frames }) => frames.has('figure')) && figureAhead(passage, at + 1, limit))
    return true
  return cues.some((cue) => cue.frames.has('clause')) && clauseAhead(passage, at + 1, limit)
}

/** "suggesting | that it leaked | and noting that it was old", "many warning | that it leaks | and a few hoping that it ends" */
export function sharesDoing(passage: Passage, content: number, conjunction: number): boolean {
  const { complementizers } = passage.speech
  if (!complementizers.has(passage.at(content).lower) || !passage.at(content - 1).doing)
    return false
  const [near, far] = [conjunction + 1, objectEnd(passage, conjunction + 1)]
  return [near, far].some((index) => {
    const end = passage.at(index).cues[0]?.particle ? index + 2 : index + 1
    return tellsDoing(passage, index) && complementizers.has(passage.at(end).lower)
  })
}

/** "and repeated | her call |", "and withdrew | his earlier claim |": what the teller has said. */
function repeatsOwn({ speech, words }: Passage, from: number): boolean {
  if (!speech.owners.has(words[from]?.lower ?? '')) return false
  const noun = words[from + 1]?.pos === 'ADJ' ? from + 2 : from + 1
  return speech.nouns.has(words[noun]?.lower ?? '')
}

/** "and urged | ministers to stop" */
function ordersAhead(passage: Passage, from: number, limit: number): boolean {
  const to = objectEnd(passage, from)
  return to > from && to < limit && passage.speech.infinitives.has(passage.at(to).lower)
}

/** "said it fell | without giving details": what the teller leaves out. */
export function withholds({ speech, words }: Passage, index: number): boolean {
  const next = words[index + 1]?.lower ?? ''
  return speech.lacking.has(words[index]?.lower ?? '') && speech.withheld.has(next)
}

/** "with | officials adding that …" */
export function tellsSoon(passage: Passage, from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + 12); i++) {
    const { doing, lower } = passage.at(i)
    if (doing && passage.speech.verbs.has(lower)) return true
  }
  return false
}
