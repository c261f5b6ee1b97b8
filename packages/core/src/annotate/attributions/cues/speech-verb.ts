import type { Cue } from '../../../language/speech.ts'
import { type Passage, reach } from '../passage/passage.ts'
import { goesOn } from '../sources/phrase-source.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import { isAnnounced } from '../syntax/headline-clause.ts'
import { isFiniteVerb, isHead, isJoint, isNominal, objectEnd } from '../syntax/noun-phrase.ts'
import { isReducedRelative } from '../syntax/reduced-relative.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'
import { opensInfinitive } from './frame.ts'

/** The cue that a word is, if it is a verb here; "claims" and "reports" may be nouns. */
export function speechVerb(passage: Passage, index: number): Cue | null {
  const word = passage.at(index)
  if (word.name >= 0 && word.pos !== 'VERB') return null
  // put it | at 40 |, not: as she | put it |
  const isFigured = passage.speech.figuring.has(passage.at(index + 2).lower)
  const cue = word.cues.find(({ frames, particle }) => {
    if (isFigured && word.cues.some((other) => other.frames.has('figure')))
      return frames.has('figure')
    return particle === null || passage.at(index + 1).lower === particle
  })
  if (!cue) return null
  if (isAttributive(passage, index) || isCompound(passage, index)) return null
  if (cue.particle === null && cue.frames.has('scene') && isPhrasal(passage, index)) return null
  // states | ’ | rights
  const next = passage.at(index + 1)
  if (passage.speech.possessives.has(next.lower) && !next.mark && next.start === word.end)
    return null
  if (isCounted(passage, index)) return null
  if (word.pos === 'VERB') return cue
  if (isMisread(passage, index, cue) || isSqueezed(passage, index)) return cue
  return passage.speech.plain.has(word.lower) ? cue : null
}

/** "shows | up | on Tuesday", not "shows | in | a map": with a particle the verb is another. */
function isPhrasal({ speech, words }: Passage, index: number): boolean {
  const [particle, next] = words.slice(index + 1, index + 3)
  const isParticle = speech.putting.has(particle?.lower ?? '')
  return isParticle && (!next || ['ADP', 'ADV', 'PUNCT', 'CCONJ'].includes(next.pos))
}

/** "three Gulf | states |", "forty | states |": several of them are no verb. */
function isCounted(passage: Passage, index: number): boolean {
  const { forms, plurals } = passage.speech
  const { lower, pos } = passage.at(index - 1)
  if (!forms.present.test(passage.at(index).lower)) return false
  if (pos === 'NUM') return isMany(passage, index - 1)
  const isPlural = forms.present.test(lower) || plurals.has(lower)
  return !isPlural && ['ADJ', 'NOUN', 'PROPN'].includes(pos) && isMany(passage, index - 2)
}

/** "three", not "one", "the 1833" or "Channel 4" */
function isMany(passage: Passage, index: number): boolean {
  const { lower, pos } = passage.at(index)
  // forty-one
  if (pos === 'NUM' && isJoint(passage.at(index - 1))) return passage.at(index - 2).pos === 'NUM'
  if (pos !== 'NUM' || /^(?:one|1|\d{4})$/.test(lower)) return false
  const before = passage.at(index - 1).pos
  return before !== 'NOUN' && before !== 'PROPN'
}

/** "bloggers report that …": behind a noun, with a clause to come, it is a verb. */
function isMisread(passage: Passage, index: number, cue: Cue): boolean {
  const { complementizers, determiners } = passage.speech
  const before = passage.at(index - 1)
  const { last } = passage.at(index)
  const first = partStart(passage, index)
  const besideAside = before.lower === ',' && index - first > 2
  // the rich | claim that …, not: a false | claim that …
  const noun = before.pos === 'ADJ' && passage.speech.definite.has(passage.at(index - 2).lower)
  if (passage.speech.owners.has(before.lower)) return false
  const named =
    noun ||
    ['PROPN', 'PRON', 'NOUN'].includes(before.pos) ||
    // | both | reveal that …
    (passage.speech.predeterminers.has(before.lower) && index - 1 === first)
  if (!named && !besideAside && !determiners.has(before.lower)) return false
  const next = passage.at(index + 1)
  // what | critics | call | a crisis
  if (cue.frames.has('label') && passage.speech.calling.has(passage.at(index - 2).lower))
    return true
  // It closed, | comments | that critics called odd: with a verb before the comma a noun
  if (
    complementizers.has(next.lower) &&
    besideAside &&
    !passage.at(index).doing &&
    mainVerb(passage, first, index) >= 0
  )
    return false
  // a light show | that can | be seen
  if (complementizers.has(next.lower))
    return !isFiniteVerb(passage, index + 2) && !isObject(passage, index - 1)
  const opening = firstVerb(passage, first, index)
  if (closesTelling(passage, index)) return true
  // Prices will fall | , predicts | Ann Ek.
  const inverts = before.lower === ',' && next.pos === 'PROPN' && cue.frames.has('quote')
  if (inverts && opening >= 0 && passage.speech.forms.present.test(passage.at(index).lower))
    return true
  // Ann Ek, a lawyer who was there, | questions | whether …
  if (before.lower === ',')
    return mainVerb(passage, first, index) < 0 && clauseAhead(passage, index + 1, last)
  if (!agrees(passage, index) && !agreesWithHead(passage, index)) return false
  if ((next.pos === 'DET' || opening < 0) && clauseAhead(passage, index + 1, last)) return true
  if (
    opening < 0 &&
    (noun || ['NOUN', 'PROPN'].includes(before.pos)) &&
    cue.frames.has('deed') &&
    opensInfinitive(passage, index + 1)
  )
    return true
  const takesMore =
    cue.particle !== null || isHead(next) || next.mark || opensInfinitive(passage, index + 1)
  return takesMore && firstVerb(passage, first, last) < 0
}

/** Where the part of a sentence that ends in a word begins: behind a semicolon, if there is one. */
function partStart(passage: Passage, index: number): number {
  const first = Math.max(passage.at(index).first, index - reach)
  for (let i = index - 1; i > first; i--) if (passage.at(i).lower === ';') return i + 1
  return passage.at(index).first
}

/** "described | media | reports that …", "about | press | reports that …": the object of a preposition or a verb. */
function isObject(passage: Passage, noun: number): boolean {
  const { cues, first, pos } = passage.at(noun - 1)
  // about | press | reports, not: at the clinic | doctors | report, with a verb of its own
  if (pos === 'ADP' && noun - 1 > first && passage.at(noun).pos === 'NOUN') return true
  if (passage.at(noun).pos !== 'NOUN' || !isFiniteVerb(passage, noun - 1)) return false
  return !cues.some(
    ({ frames }) => frames.has('clause') || frames.has('that') || frames.has('hearer'),
  )
}

/** "the party claims", "analysts doubt", "police say": one of the two has the s. */
function agrees({ speech, words, names }: Passage, index: number): boolean {
  const [subject, verb] = [words[index - 1]?.lower ?? '', words[index]?.lower ?? '']
  const plural = speech.forms.present.test(subject) || speech.plurals.has(subject)
  const present = speech.forms.present.test(verb)
  // the Associated Press | reports |, the Greens | doubt |, not: a Texas | state | trooper was shot
  const name = names[words[index - 1]?.name ?? -1]
  if (!name) return present !== plural
  return present || speech.forms.past.test(verb) || (plural && name.type !== 'place')
}

/** "| Residents | of the town | report |": the noun before the first preposition is whom it is said of. */
function agreesWithHead(passage: Passage, index: number): boolean {
  const { belonging, forms } = passage.speech
  const first = Math.max(passage.at(index).first, index - 12)
  if (firstVerb(passage, first, index) >= 0 || forms.present.test(passage.at(index).lower))
    return false
  for (let i = first + 1; i < index; i++) {
    const { lower, pos } = passage.at(i)
    if (pos === 'PUNCT') return false
    if (!belonging.has(lower)) continue
    const head = passage.at(i - 1)
    const next = passage.at(index + 1)
    // the heads of the state | claim | office met
    const isCompound = next.pos === 'NOUN' && firstVerb(passage, index + 1, next.last) >= 0
    if (isCompound) return false
    return (
      head.pos === 'NOUN' && forms.present.test(head.lower) && objectEnd(passage, i + 1) >= index
    )
  }
  return false
}

/** "Rents have risen, | official data show |.": the last words behind a comma have no other verb. */
function closesTelling(passage: Passage, index: number): boolean {
  const { first } = passage.at(index)
  let end = index + 1
  // the team reports | in a journal | .
  if (passage.at(end).pos === 'ADP') end = objectEnd(passage, end + 1)
  const { last } = passage.at(index)
  const ends = end >= last || /^[.!?]$/.test(passage.at(end).lower)
  if (!ends || !(agrees(passage, index) || agreesWithDescribed(passage, index))) return false
  for (let i = index - 1; i > Math.max(first, index - 12); i--) {
    if (isFiniteVerb(passage, i) && !isReducedRelative(passage, i, first)) return false
    if (passage.at(i).lower !== ',' || i === index - 1) continue
    return firstVerb(passage, first, i) >= 0 || isAnnounced(passage, { from: first, to: i })
  }
  return false
}

/** "| emails | obtained by the Press | show |": with the noun that a participle describes. */
function agreesWithDescribed(passage: Passage, index: number): boolean {
  const { forms } = passage.speech
  const first = Math.max(passage.at(index).first, index - 12)
  for (let i = index - 2; i > first; i--) {
    if (passage.at(i).pos === 'PUNCT') return false
    if (!isReducedRelative(passage, i, first)) continue
    const isPlural = forms.present.test(passage.at(i - 1).lower)
    return (
      passage.at(i - 1).pos === 'NOUN' && isPlural !== forms.present.test(passage.at(index).lower)
    )
  }
  return false
}

/** Index of the first finite verb, or -1. */
function firstVerb(passage: Passage, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + reach); i++) if (isFiniteVerb(passage, i)) return i
  return -1
}

/** The same but for those of relative clauses. */
function mainVerb(passage: Passage, from: number, to: number): number {
  let isRelative = false
  for (let i = from; i < Math.min(to, from + reach); i++) {
    const { lower } = passage.at(i)
    if (passage.speech.relatives.has(lower)) isRelative = true
    else if (lower === ',') isRelative = false
    else if (!isRelative && isFiniteVerb(passage, i)) return i
  }
  return -1
}

/** "the office alerted residents": no adjective stands between two nouns. */
function isSqueezed(passage: Passage, index: number): boolean {
  const { pos, lower } = passage.at(index)
  if (pos !== 'ADJ' || !passage.speech.forms.past.test(lower)) return false
  const next = passage.at(index + 1)
  const before = passage.at(index - 1)
  if (before.pos === 'PRON' && next.pos === 'ADP') return true
  return ['NOUN', 'PROPN', 'PRON'].includes(before.pos) && (isHead(next) || next.pos === 'SCONJ')
}

/** "the stated aims", "an estimated cost": a participle before its noun tells nothing. */
function isAttributive(passage: Passage, index: number): boolean {
  const before = passage.at(index - 1)
  const { doing, lower } = passage.at(index)
  const next = passage.at(index + 1)
  if (!isHead(next) || passage.speech.complementizers.has(next.lower)) return false
  // a | concluding | session
  if (doing) return before.pos === 'DET' && next.pos === 'NOUN'
  const { forms, pasts, plain } = passage.speech
  // issues like | found | needles
  if (!forms.done.test(lower) && (plain.has(lower) || !pasts.has(lower))) return false
  const opens = passage.at(index).first === index
  return (
    opens ||
    before.pos === 'DET' ||
    (before.pos === 'NUM' && next.pos === 'NOUN') ||
    isModifying(passage, index) ||
    (before.pos === 'ADV' && passage.at(degreeStart(passage, index) - 1).pos === 'DET') ||
    passage.speech.owners.has(before.lower) ||
    before.pos === 'ADP' ||
    passage.speech.infinitives.has(before.lower) ||
    passage.speech.possessives.has(before.lower)
  )
}

/** "the current | expected | date | is May", not "the official | announced | plans" */
function isModifying(passage: Passage, index: number): boolean {
  if (passage.at(index - 1).pos !== 'ADJ' || passage.at(index - 2).pos !== 'DET') return false
  if (passage.at(index + 1).pos !== 'NOUN') return false
  // is | the current | expected | date
  const isPredicate = passage.speech.copulas.has(passage.at(index - 3).lower)
  return isPredicate || isFiniteVerb(passage, objectEnd(passage, index + 1))
}

/** "the | most widely | known": where the adverbs before a participle begin. */
function degreeStart(passage: Passage, index: number): number {
  let from = index
  while (passage.at(from - 1).pos === 'ADV') from--
  return from
}

/** "a heat-attributed loss" */
function isCompound(passage: Passage, index: number): boolean {
  const { start } = passage.at(index)
  return /[\p{L}\p{N}][-‑]$/u.test(passage.text.slice(Math.max(0, start - 2), start))
}

/** "was confirmed by", "officials quoted by": told of elsewhere. */
export function isParticiple(passage: Passage, verb: number, group: VerbGroup): boolean {
  const word = passage.at(verb)
  if (word.doing) return false
  // "known", "seen": never a verb of its own
  if (passage.speech.forms.onlyDone.test(word.lower) && group.from === verb) return true
  // Ek on Monday | ruled out | a deal: the particle is the verb’s
  const next = passage.at(verb + 1).lower
  const isParted = word.cues.some(({ particle }) => particle === next)
  if (group.from === verb && !isParted && endsOccasion(passage, verb) && goesOn(passage, verb + 1))
    return true
  // said | by | phone
  const isMeans = passage.speech.lines.has(passage.at(verb + 2).lower)
  return group.passive || (passage.speech.agents.has(next) && !isMeans)
}

/** "said | in a statement | posted on Monday that": what comes behind where something is said describes that. */
function endsOccasion(passage: Passage, index: number): boolean {
  if (!passage.speech.venues.has(passage.at(index - 1).lower)) return false
  let from = index - 1
  while (from > 0 && isNominal(passage.at(from - 1))) from--
  return passage.speech.occasions.has(passage.at(from - 1).lower)
}
