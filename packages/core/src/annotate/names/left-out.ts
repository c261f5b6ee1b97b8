import type { Naming } from '../../language/naming.ts'
import type { Mention, NameType } from '../../model/name.ts'
import type { Token } from '../../model/token.ts'
import { CAPITALIZED } from '../words/word-facts.ts'
import type { NameFacts } from './facts.ts'
import { isAcronym } from './words.ts'

const score = 0.5
/** Before one of these a name tells of which: in |Neandertal| times */
const NAMED_AFTER = new Set(['NOUN', 'NUM', 'ADJ'])

/**
 * Names of one word that the tagger leaves out, though they stand where a name stands: an unknown word with a capital
 * after "in" or "near" is a place, an acronym joined to the acronym of an organization is one too (the |UN| and NATO).
 * Outside of `names`, linear.
 */
export function findLeftOut(
  text: string,
  tokens: readonly Token[],
  names: readonly Mention[],
  { makeup, use, kin }: NameFacts,
  naming: Naming,
): Mention[] {
  const found: Mention[] = []
  const isProper = (i: number) =>
    tokens[i]?.pos === 'PROPN' && ((makeup[i] as number) & CAPITALIZED) !== 0
  let next = 0
  for (let i = 1; i < tokens.length; i++) {
    const { start, end } = tokens[i] as Token
    while (next < names.length && (names[next] as Mention).end <= start) next++
    const ahead = names[next]
    if (end > (ahead?.start ?? text.length) || !isProper(i)) continue
    if (isProper(i - 1) || isProper(i + 1)) continue
    const before = tokens[i - 1] as Token
    const lead = text.slice(before.start, before.end).toLowerCase()
    const word = text.slice(start, end)
    const isLoose = tokens[i + 1]?.start !== end || tokens[i + 1]?.pos === 'PUNCT'
    const mayBePlace = isLoose && !NAMED_AFTER.has(tokens[i + 1]?.pos ?? '') && !isMixed(word)
    const add = (type: NameType, because: string) =>
      found.push({ start, end, type, score, because: [because] })
    if (mayBePlace && use[i] === 0 && kin[i] === 0 && naming.locatives.has(lead)) {
      add('place', `an unknown name behind “${lead}”`)
    } else if (
      ahead?.type === 'organization' &&
      tokens[i + 1]?.pos === 'CCONJ' &&
      tokens[i + 2]?.start === ahead.start &&
      isAcronym(word) &&
      isAcronym(text.slice(ahead.start, ahead.end))
    ) {
      add('organization', `joined to ${text.slice(ahead.start, ahead.end)}, which is one`)
    }
  }
  return found
}

/** PLoS, iPhone: it has capitals after its first letter. */
function isMixed(word: string): boolean {
  return word.slice(1) !== word.slice(1).toLowerCase()
}
