import type { Cue } from '../../language/speech.ts'
import { clauseAhead } from './clause-ahead.ts'
import { opensInfinitive } from './contents.ts'
import { isFiniteVerb, isHead } from './noun-phrases.ts'
import { type Passage, reach, type Word } from './passage.ts'
import type { VerbGroup } from './subjects.ts'

/** The cue that a word is, if it is a verb here; "claims" and "reports" may be nouns. */
export function speechVerb(passage: Passage, index: number): Cue | null {
  const word = passage.at(index)
  const cues = passage.speech.verbs.get(word.lower)
  if (!cues || (word.name >= 0 && word.pos !== 'VERB')) return null
  const cue = cues.find(
    ({ particle }) => particle === null || passage.at(index + 1).lower === particle,
  )
  if (!cue) return null
  if (isAttributive(passage, index)) return null
  if (word.pos === 'VERB') return cue
  if (isMisread(passage, index) || isSqueezed(passage, index)) return cue
  return passage.speech.plain.has(word.lower) ? cue : null
}

/** "bloggers report that …": behind a noun, with a clause to come, it is a verb. */
function isMisread(passage: Passage, index: number): boolean {
  const before = passage.at(index - 1)
  if (!['PROPN', 'PRON', 'NOUN'].includes(before.pos)) return false
  const { complementizers, forms } = passage.speech
  const next = passage.at(index + 1)
  if (complementizers.has(next.lower)) return true
  // "the party claims", "analysts doubt": one of the two has the s
  const agrees = forms.present.test(passage.at(index).lower) !== forms.present.test(before.lower)
  if (!agrees) return false
  if (next.pos === 'DET') return clauseAhead(passage, index + 1, passage.at(index).last)
  return opensInfinitive(passage, index + 1) && !hasVerb(passage, passage.at(index))
}

/** "The city plans to build a tram": the only verb there is. */
function hasVerb(passage: Passage, { first, last }: Word): boolean {
  for (let i = first; i < Math.min(last, first + reach); i++)
    if (isFiniteVerb(passage, i)) return true
  return false
}

/** "the office alerted residents": no adjective stands between two nouns. */
function isSqueezed(passage: Passage, index: number): boolean {
  const { pos, lower } = passage.at(index)
  if (pos !== 'ADJ' || !passage.speech.forms.past.test(lower)) return false
  const next = passage.at(index + 1)
  const before = passage.at(index - 1)
  return ['NOUN', 'PROPN', 'PRON'].includes(before.pos) && (isHead(next) || next.pos === 'SCONJ')
}

/** "the stated aims", "an estimated cost": a participle before its noun tells nothing. */
function isAttributive(passage: Passage, index: number): boolean {
  const before = passage.at(index - 1)
  if (!passage.speech.forms.done.test(passage.at(index).lower) || !isHead(passage.at(index + 1)))
    return false
  const opens = passage.at(index).first === index
  return (
    opens ||
    before.pos === 'DET' ||
    before.pos === 'ADV' ||
    passage.speech.owners.has(before.lower) ||
    before.pos === 'ADP' ||
    passage.speech.possessives.has(before.lower)
  )
}

/** "was confirmed by", "officials quoted by": told of elsewhere. */
export function isParticiple(passage: Passage, verb: number, group: VerbGroup): boolean {
  const word = passage.at(verb)
  if (word.doing) return false
  // "known", "seen": never a verb of its own
  if (passage.speech.forms.onlyDone.test(word.lower) && group.from === verb) return true
  return group.passive || passage.speech.agents.has(passage.at(verb + 1).lower)
}
