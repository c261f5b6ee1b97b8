import { type Passage, type Range, reach } from '../passage/passage.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import { isFiniteVerb } from '../syntax/noun-phrase.ts'
import { goesOnAsVerb } from '../syntax/verb-chain.ts'
import { contentEnd } from './content-end.ts'

/** The claim | that he lied | was false: the clause that begins with a word, if one does that a noun may carry. */
export function carriedClause(passage: Passage, from: number, limit: number): Range | null {
  const { lower, pos } = passage.at(from)
  if (!passage.speech.complementizers.has(lower) || pos === 'DET') return null
  if (!clauseAhead(passage, from + 1, limit) || isFiniteVerb(passage, from + 1)) return null
  if (isCalledSo(passage, from + 1, limit)) return null
  return { from, to: clauseEnd(passage, from + 1, contentEnd(passage, from, limit, 'that')) }
}

/** "a claim that | the mayor | called | “a farce”": what is called so is the claim. */
function isCalledSo(passage: Passage, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    if (!isFiniteVerb(passage, i)) continue
    const [next, behind] = [passage.at(i + 1), passage.at(i + 2)]
    const isName = next.mark || (next.pos === 'ADJ' && behind.pos === 'PUNCT')
    return isName && passage.at(i).cues.some(({ frames }) => frames.has('label'))
  }
  return false
}

/** "Reports that the dam had burst | were confirmed": whether such a clause ends before a verb. */
export function closesCarried(passage: Passage, verb: number): boolean {
  const { complementizers, nouns } = passage.speech
  const first = Math.max(passage.opening(verb), verb - reach)
  for (let i = first; i < verb - 2; i++) {
    if (!nouns.has(passage.at(i).lower) || !complementizers.has(passage.at(i + 1).lower)) continue
    if (carriedClause(passage, i + 1, passage.at(verb).last)?.to === verb) return true
  }
  return false
}

/** "The claim | that he lied | was false": a second verb, not joined to the first, is the sentence’s own. */
export function clauseEnd(passage: Passage, from: number, limit: number): number {
  let verbs = 0
  for (let i = from; i < limit; i++) {
    const word = passage.at(i)
    if (
      word.pos === 'CCONJ' ||
      word.pos === 'SCONJ' ||
      word.lower === ',' ||
      passage.speech.relatives.has(word.lower)
    )
      return limit
    if (!isFiniteVerb(passage, i)) continue
    verbs++
    if (verbs === 2) return i
    while (goesOnAsVerb(passage, i)) i++
  }
  return limit
}
