import type { Naming } from '../../language/naming.ts'
import type { Span } from '../../model/span.ts'
import type { FoundName } from './found-name.ts'
import { isAcronym } from './words.ts'

/** No word, and no name of a person, is without a vowel. */
const UNSPOKEN = /^[^AEIOUY]{3,}$/

/** A name with its acronyms read as such: the |GDP| is nobody's, and no person is called |PKP PLK|. */
export function settleAcronym(
  text: string,
  words: readonly Span[],
  found: FoundName,
  { nounAcronyms }: Pick<Naming, 'nounAcronyms'>,
): FoundName | null {
  const { first, last, type } = found
  const printed = (i: number) => text.slice(words[i]?.start, words[i]?.end)
  if (first === last) return nounAcronyms.has(printed(first)) ? null : found
  if (type !== 'person' || last > first + 1) return found
  const areLetters = isAcronym(printed(first)) && isAcronym(printed(last))
  const isBody = areLetters && UNSPOKEN.test(printed(first)) && UNSPOKEN.test(printed(last))
  return isBody ? { ...found, type: 'organization' } : found
}
