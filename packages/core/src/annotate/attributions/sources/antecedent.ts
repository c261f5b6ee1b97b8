import type { Passage, Range } from '../passage/passage.ts'
import { phraseBefore } from '../syntax/noun-phrase-before.ts'
import { isParty } from './appositive.ts'

/** Whom a relative stands for: "Ann Ek, | who said", "officials | who said". */
export function antecedent(passage: Passage, relative: number, first: number): Range | null {
  const end = passage.at(relative - 1).lower === ',' ? relative - 1 : relative
  const phrase = end > first ? phraseBefore(passage, end, first) : null
  if (!phrase) return null
  const from = personStart(passage, phrase, relative)
  return { from: describedStart(passage, from, relative, first), to: phrase.to }
}

/** A person is described in so many asides at most: "Ann Ek, 34, a nurse in Orly, France, who". */
const longestChain = 4

/** "| Ann Ek |, 34, a nurse from Orly, who said": what stands before the relative describes a person named before it. */
function describedStart(passage: Passage, from: number, relative: number, first: number): number {
  if (!passage.speech.persons.has(passage.at(relative).lower)) return from
  let start = from
  for (let asides = 0; asides < longestChain && describes(passage, start); asides++) {
    const head = phraseBefore(passage, start - 1, first)
    if (!head) return from
    start = head.from
    if (passage.names[passage.at(head.to - 1).name]?.type === 'person') return start
  }
  return from
}

/** ", | a nurse |", ", | head of the clinic |", ", | 34 |", ", | France |" */
function describes(passage: Passage, index: number): boolean {
  const { names, roles, speech, words } = passage
  const { lower = '', name = -1, pos } = words[index] ?? {}
  if (words[index - 1]?.lower !== ',' || names[name]?.type === 'person') return false
  if (isParty(passage, { from: index, to: index + 1 })) return true
  if (name >= 0) {
    let end = index
    while (words[end]?.name === name) end++
    return names[name]?.type === 'place' && words[end]?.pos === 'PUNCT'
  }
  if (pos === 'NUM' || roles.has(lower)) return true
  // the chief executive of the firm
  const isRole = words.slice(index + 1, index + 4).some((word) => roles.has(word.lower))
  return pos === 'DET' && (isRole || !speech.definite.has(lower))
}

/** "a tip from | a former employee |, who said": who speaks is a person; behind a thing that is the last one named. */
function personStart(passage: Passage, { from, to }: Range, relative: number): number {
  const { origins, persons } = passage.speech
  if (!persons.has(passage.at(relative).lower)) return from
  for (let i = to - 1; i > from; i--) {
    if (!origins.has(passage.at(i).lower)) continue
    const isThing = passage.at(i - 1).pos === 'NOUN' && !isPerson(passage, i - 1)
    return isThing && isPerson(passage, to - 1) ? i + 1 : from
  }
  return from
}

function isPerson({ roles, speech, words, names }: Passage, index: number): boolean {
  const { lower = '', name = -1 } = words[index] ?? {}
  const { anybody, forms, people, plurals, sexed } = speech
  if (names[name]?.type === 'person' || forms.agent.test(lower)) return true
  if (words[index]?.pos === 'PRON') return true
  return [roles, anybody, people, plurals, sexed].some((known) => known.has(lower))
}
