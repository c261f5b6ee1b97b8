import type { Language } from '../../language/language.ts'
import type { Mention, NameType } from '../../model/name.ts'
import type { Token } from '../../model/token.ts'
import { CAPITALIZED } from '../words/word-facts.ts'
import type { NameFacts } from './facts.ts'
import { isAcronym } from './words.ts'

const score = 0.5
const BEHIND_ACRONYMS = new Set(['VERB', 'AUX', 'PUNCT', 'CCONJ', 'ADP', 'PART'])

/**
 * Names of one word that the tagger leaves out for it does not know them, though they stand where a name stands: an
 * unknown word with a capital behind "in" or "near" is a place, an acronym behind an article an organization. Outside of
 * `names`, linear.
 */
export function findLeftOut(
  text: string,
  tokens: readonly Token[],
  names: readonly Mention[],
  { makeup, use, kin }: NameFacts,
  { gazetteer, naming }: Pick<Language, 'gazetteer' | 'naming'>,
): Mention[] {
  const found: Mention[] = []
  const isProper = (i: number) =>
    tokens[i]?.pos === 'PROPN' && ((makeup[i] as number) & CAPITALIZED) !== 0
  let next = 0
  for (let i = 1; i < tokens.length; i++) {
    const { start, end } = tokens[i] as Token
    while (next < names.length && (names[next] as Mention).end <= start) next++
    const limit = names[next]?.start ?? text.length
    if (end > limit || !isProper(i) || isProper(i - 1) || isProper(i + 1)) continue
    const before = tokens[i - 1] as Token
    const lead = text.slice(before.start, before.end).toLowerCase()
    const add = (type: NameType, because: string) =>
      found.push({ start, end, type, score, because: [because] })
    if (use[i] === 0 && kin[i] === 0 && naming.locatives.has(lead)) {
      add('place', `an unknown name behind “${lead}”`)
    } else if (
      before.pos === 'DET' &&
      isAcronym(text.slice(start, end)) &&
      BEHIND_ACRONYMS.has(tokens[i + 1]?.pos ?? '')
    ) {
      const country = gazetteer.find(text.slice(start, end))[0]?.kind === 'country'
      add(country ? 'place' : 'organization', 'an acronym behind an article')
    }
  }
  return found
}
