import type { Passage } from '../passage/passage.ts'
import { isFiniteVerb, isHead, isJoint, isNominal, isParticipial } from './noun-phrase.ts'

/** "a person who | saw | the letter": what ends the phrase is the verb of a relative clause. */
export function isRelativeVerb(passage: Passage, end: number, first: number): boolean {
  // who lives | about | 800 metres away, who lives | close | to it
  const verb = passage.at(end).pos === 'ADV' ? end - 1 : end
  if (verb <= first || !isFiniteVerb(passage, verb)) return false
  // who | have been | shown the paper
  let relative = verb - 1
  while (relative > first && ['AUX', 'ADV'].includes(passage.at(relative).pos)) relative--
  const { lower } = passage.at(relative)
  // the chief | whose officers arrested | ten people
  const owned =
    relative - 1 > first && isHead(passage.at(relative)) ? passage.at(relative - 1) : null
  if (
    owned?.pos === 'PRON' &&
    passage.speech.relatives.has(owned.lower) &&
    !passage.speech.persons.has(owned.lower)
  )
    return isHead(passage.at(relative - 2))
  return relative > first && passage.speech.relatives.has(lower) && isHead(passage.at(relative - 1))
}

/** "a man | who |", "a court | that | was set up", not "said | that |" */
function opensRelative(passage: Passage, index: number): boolean {
  const { lower, pos } = passage.at(index)
  const before = passage.at(index - 1)
  // its site | notes | that it is late
  const tells = before.cues.length > 0 && passage.speech.forms.present.test(before.lower)
  const isThat = passage.speech.complementizers.has(lower) && pos === 'PRON' && !tells
  return (isThat || passage.speech.relatives.has(lower)) && isHead(before)
}

/** "officials | speaking to reporters", "the | visiting minister", "troops | based in Orly". */
export function isReducedRelative(passage: Passage, index: number, first: number): boolean {
  const word = passage.at(index)
  if (word.pos !== 'VERB' || index <= first) return false
  if (!isParticipial(passage, word)) return false
  const before = passage.at(index - 1)
  const after = passage.at(index + 1)
  const modifies =
    before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'ADP' || isJoint(before)
  if (isNominal(after) && modifies) return true
  // a man | surnamed | Lind
  if (passage.speech.naming.has(word.lower) && after.name >= 0) return true
  const { days, infinitives, recency, spans } = passage.speech
  // a report | tabled | last month, not: in a report | tabled | last month the council said
  const isRecent =
    recency.has(after.lower) &&
    spans.has(passage.at(index + 2).lower) &&
    !isNominal(passage.at(index + 3))
  const attached =
    after.pos === 'ADP' || infinitives.has(after.lower) || days.has(after.lower) || isRecent
  const noun = before.pos === 'NOUN' || before.pos === 'PROPN' || before.name >= 0
  // patients | given | the pill
  return noun && (attached || word.doing || passage.speech.forms.onlyDone.test(word.lower))
}

/** "put bands on chicks | hatched | at the site": a participle behind the object of a verb of the same clause. */
export function describesObject(passage: Passage, index: number, first: number): boolean {
  const { complementizers, relatives, subordinators } = passage.speech
  if (passage.at(index - 1).pos !== 'NOUN' || !isReducedRelative(passage, index, first))
    return false
  for (let i = index - 1; i > first; i--) {
    const { cues, lower, pos } = passage.at(i)
    if (pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ') return false
    if (complementizers.has(lower) || relatives.has(lower) || subordinators.has(lower)) return false
    if (isFiniteVerb(passage, i)) return !cues.some(({ frames }) => frames.has('clause'))
  }
  return false
}

/** Where a relative clause that ends before a word begins. */
export function relativeStart(passage: Passage, end: number, first: number): number {
  if (passage.at(end - 1).pos === 'PUNCT') return -1
  for (let i = end - 1; i > first; i--) {
    if (/^[,;:]$/.test(passage.at(i).lower)) return -1
    if (opensRelative(passage, i)) return i
  }
  return -1
}
