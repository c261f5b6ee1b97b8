import { contentEnd } from '../contents/content-end.ts'
import { clauseEnd } from '../contents/noun-complement.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import { isFiniteVerb, isHead } from '../syntax/noun-phrase.ts'
import { goesOnAsVerb } from '../syntax/verb-chain.ts'

/**
 * The clause that a noun carries without "that":
 *
 *     an allegation | he struck a guard |        fears | the dam may burst |        not: the claim | he made
 */
export function bareClause(passage: Passage, from: number, limit: number): Range | null {
  const kind = passage.speech.pronouns.get(passage.at(from).lower)
  const isPronoun = kind === 'one' || kind === 'thing' || kind === 'many'
  const { name, pos } = passage.at(from)
  const opens = isPronoun || pos === 'DET' || name >= 0
  const isMany = opens && areUntold(passage, from)
  if (!(isPronoun || isMany) || !clauseAhead(passage, from, limit)) return null
  let verb = from
  while (verb < limit && !isFiniteVerb(passage, verb)) verb++
  const told = (isPronoun && isFilled(passage, verb)) || (isMany && isForeseen(passage, verb))
  if (!told) return null
  const to = clauseEnd(passage, from, contentEnd(passage, from, limit, 'that'))
  // asked about the claim | he had lied |, she left
  for (let i = verb; i < to; i++)
    if (passage.at(i).lower === ',' && clauseAhead(passage, i + 1, limit)) return { from, to: i }
  return { from, to }
}

/** "fears | the dam", "reports | Ann Ek", not "the reports | the mayor": several that nobody has told of yet. */
function areUntold(passage: Passage, from: number): boolean {
  const { definite, forms, owners, possessives } = passage.speech
  const [before, noun] = [passage.at(from - 2), passage.at(from - 1)]
  if (definite.has(before.lower) || owners.has(before.lower)) return false
  return forms.present.test(noun.lower) && !possessives.has(before.lower)
}

/** "would | close", "was | lying": no relative clause goes on so behind a noun that it describes. */
function isForeseen({ speech, words }: Passage, verb: number): boolean {
  const { lower = '' } = words[verb] ?? {}
  return speech.modals.has(lower) || speech.copulas.has(lower)
}

/** "struck | a guard", "was | ill", not "made | on Monday" or "gave the mayor": the verb has an object of its own. */
function isFilled(passage: Passage, verb: number): boolean {
  const { carriers, copulas } = passage.speech
  let last = verb
  while (goesOnAsVerb(passage, last)) last++
  const { lower, pos } = passage.at(last)
  if (copulas.has(lower)) return true
  if (pos !== 'VERB' || carriers.has(lower)) return false
  const next = passage.at(last + 1)
  return isHead(next) || (next.pos === 'VERB' && next.doing)
}
