import type { Passage, Range } from '../passage/passage.ts'
import { holdsMark } from '../syntax/holding.ts'
import { isFiniteVerb, isJoint, isNominal, objectEnd } from '../syntax/noun-phrase.ts'
import {
  isAttached,
  isInfinitive,
  opensRelative,
  pronounOf,
  type Telling,
} from './reporting-clause.ts'
import { isSayable } from './sayable.ts'

/** A reason why a verb does not tell the phrase behind it. */
interface Refusal {
  readonly name: string
  readonly holds: (passage: Passage, telling: Telling) => boolean
}

/** Why what stands behind a verb, and is no clause, is not told: one reason is enough. */
const refusals: readonly Refusal[] = [
  {
    name: 'nobody',
    holds: (passage, telling) => !telling.source || pronounOf(passage, telling) === 'nobody',
  },
  {
    name: 'in a quotation',
    holds: ({ words }, { verb }) => words[verb]?.quote !== null && !words[verb]?.mark,
  },
  { name: 'participle of another subject', holds: isAttached },
  // relaying, pointing to the door
  {
    name: 'in passing',
    holds: ({ words }, { verb, cue, group, content }) => {
      const isMatter = cue.particle !== null && content.frame === 'matter' && !group.passive
      return words[verb]?.doing === true && (cue.frames.has('relay') || isMatter)
    },
  },
  // I want to go: nobody’s report
  {
    name: 'wish of who speaks',
    holds: (passage, telling) =>
      isWish(telling) &&
      ['asserts', 'orders'].includes(telling.cue.stance) &&
      pronounOf(passage, telling) === 'speaker',
  },
  // people who | want | to travel: whoever they are
  {
    name: 'wish of whoever has it',
    holds: (passage, telling) =>
      isWish(telling) && !telling.cue.frames.has('quote') && isRestricted(passage, telling),
  },
  // those | expected | to attend include Ann Ek
  {
    name: 'wish of another verb’s subject',
    holds: (passage, { content: { frame, from }, group }) =>
      frame === 'deed' &&
      group.to - group.from === 1 &&
      (isFiniteVerb(passage, infinitiveEnd(passage, from)) || describesThose(passage, group, from)),
  },
  {
    name: 'matter of an infinitive',
    holds: (passage, telling) =>
      telling.content.frame === 'matter' && isInfinitive(passage, telling),
  },
  {
    name: 'not sayable',
    holds: (passage, { cue, content }) =>
      (content.frame === 'matter' ||
        (content.frame === 'label' && !isDescription(passage, content))) &&
      !isSayable(passage, cue, content),
  },
  // asked | not to be named |, wanted | to remain anonymous |, requesting | anonymity
  {
    name: 'stays unnamed',
    holds: (passage, { content }) =>
      (content.frame === 'deed' || content.frame === 'matter') && staysUnnamed(passage, content),
  },
  {
    name: 'seen by no witness',
    holds: (passage, telling) => isSighting(telling) && !isWitness(passage, telling),
  },
  // which | the Post | called | a farce |
  {
    name: 'described elsewhere',
    holds: (passage, telling) =>
      labels(passage, telling) === 'relative' && !holdsMark(passage, telling.content),
  },
  // a box labelled “Fragile”
  {
    name: 'a name',
    holds: (passage, telling) =>
      labels(passage, telling) === 'plain' &&
      passage.speech.naming.has(passage.at(telling.verb).lower) &&
      passage.at(telling.content.from).mark,
  },
  // a part of a game | called | a “glider”
  {
    name: 'a name of a thing',
    holds: (passage, telling) =>
      labels(passage, telling) === 'plain' &&
      passage.speech.naming.has(passage.at(telling.verb).lower) &&
      describesThing(passage, telling),
  },
  // spelled out | “Welcome” |
  {
    name: 'one word in marks',
    holds: (passage, telling) => {
      const { from, to } = telling.content
      if (isSighting(telling) || !['plain', null].includes(labels(passage, telling))) return false
      return passage.at(from).mark && passage.at(to - 1).mark && to - from <= 3
    },
  },
  // called | the drills |
  {
    name: 'called nothing',
    holds: (passage, telling) => {
      const { cue, content } = telling
      if (labels(passage, telling) !== 'plain' || !cue.frames.has('quote')) return false
      const quoted = holdsMark(passage, content) && !passage.at(content.from).mark
      return !quoted && !isCalled(passage, content)
    },
  },
]

/** Whether a verb tells the phrase behind it: a noun phrase, an infinitive, a description. */
export function tellsPhrase(passage: Passage, telling: Telling): boolean {
  if (telling.content.frame === 'scene') return isShown(passage, telling)
  return refusals.every(({ holds }) => !holds(passage, telling))
}

/** "footage shared by residents", "a Quinnipiac poll" */
function isShown(passage: Passage, { source }: Telling): boolean {
  if (!source) return false
  let end = source.from
  while (end < source.to && (isNominal(passage.at(end)) || isJoint(passage.at(end)))) end++
  return passage.speech.records.has(passage.at(end - 1).lower)
}

function isWish({ cue, content: { frame } }: Telling): boolean {
  return frame === 'deed' || (frame === 'order' && cue.frames.has('deed'))
}

function isSighting({ cue, content }: Telling): boolean {
  return content.frame === 'matter' && cue.stance === 'witnessed'
}

/** How a description stands: in what the mayor | called | “a farce”, which the Post | called | “a farce”, or plainly. */
function labels(
  passage: Passage,
  { content, source }: Telling,
): 'given' | 'relative' | 'plain' | null {
  if (content.frame !== 'label' || !source) return null
  if (passage.speech.calling.has(passage.at(source.from - 1).lower)) return 'given'
  return opensRelative(passage, source.from - 1) ? 'relative' : 'plain'
}

/** called | the drills | a rehearsal |: what it is called stands behind it, with an article. */
function isCalled(passage: Passage, { from, to }: Range): boolean {
  const end = objectEnd(passage, from)
  const { pos, lower } = passage.at(end)
  return end > from && end + 1 < to && pos === 'DET' && !passage.speech.definite.has(lower)
}

/** "found a pattern | called | a “glider”": behind one of many that is an object. */
function describesThing(passage: Passage, { verb, content }: Telling): boolean {
  const opens = passage.at(content.from)
  if (opens.pos !== 'DET' || !passage.at(content.from + 1).mark) return false
  let from = verb - 1
  while (['NOUN', 'ADJ'].includes(passage.at(from).pos) && passage.at(from).name < 0) from--
  const { lower, pos } = passage.at(from)
  if (pos !== 'DET' || from === verb - 1 || passage.speech.definite.has(lower)) return false
  return ['ADP', 'VERB', 'AUX'].includes(passage.at(from - 1).pos)
}

/** "schools | that | want", "people | who | want", not "Ann Ek, who wants". */
function isRestricted(passage: Passage, { group }: Telling): boolean {
  return opensRelative(passage, group.from - 1) && passage.at(group.from - 2).lower !== ','
}

/** "those | asked | to state the law could not": with a verb of their own. */
function describesThose(passage: Passage, { from: verb }: Range, from: number): boolean {
  const { forms, determiners } = passage.speech
  const { lower, pos } = passage.at(verb - 1)
  if (!['DET', 'PRON'].includes(pos) || !determiners.has(lower)) return false
  if (!forms.done.test(passage.at(verb).lower)) return false
  for (let i = infinitiveEnd(passage, from); i < passage.at(verb).last; i++) {
    const word = passage.at(i)
    if (['PUNCT', 'SCONJ', 'CCONJ', 'PRON'].includes(word.pos)) return false
    if (isFiniteVerb(passage, i)) return true
  }
  return false
}

/** "to | be held |", "to leave |" */
function infinitiveEnd(passage: Passage, from: number): number {
  let end = from + 1
  while (passage.at(end).pos === 'AUX') end++
  return passage.at(end).pos === 'VERB' ? end + 1 : end
}

/** "to be named", "not to be quoted by name" */
function staysUnnamed({ speech, words }: Passage, { from, to }: Range): boolean {
  return words.slice(from, Math.min(to, from + 5)).some(({ lower }) => speech.unnamed.has(lower))
}

/** "dismissed | him as a fool |", "described | “panic” |", not "dismissed | the class |" */
function isDescription({ speech, words }: Passage, { from, to }: Range): boolean {
  return words.slice(from, to).some(({ mark, lower }) => mark || speech.roles.has(lower))
}

/** Somebody named, or called a witness, or who speaks; a body has seen things, but it recalls cars, and a country nothing. */
function isWitness({ names, speech, words }: Passage, { cue, source }: Telling): boolean {
  const bearers = source ? words.slice(source.from, source.to) : []
  const sees = bearers.some(
    ({ lower }) => speech.witnesses.has(lower) || speech.pronouns.get(lower) === 'speaker',
  )
  const name = bearers[0]?.name ?? -1
  const type = names[name]?.type
  const canSee = type === 'person' || (type === 'organization' && !cue.frames.has('quote'))
  return sees || (canSee && bearers.every((word) => word.name === name))
}
