import type { Language } from '../../language/language.ts'
import type { NameType } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'
import { PartOfSpeech } from '../../model/token.ts'
import { CAPITAL } from '../words/word-facts.ts'
import type { NameFacts } from './facts.ts'
import type { FoundName } from './found-name.ts'
import { listedPersons } from './listed-persons.ts'
import { COUNTRY, GIVEN, ORGANIZATION_HEAD, REGION } from './words.ts'

const AND = PartOfSpeech.options.indexOf('CCONJ')
const AREA = COUNTRY | REGION
const ARTICLE = PartOfSpeech.options.indexOf('DET')

/**
 * The names that were read as one: |Regional Civil Administration| |Ann Ek|, |World Bank| in |Oslo|, the
 * |Union| and the |League|, near |Vardø| and |Kirkenes|; but the State of Iraq and the Levant is one.
 */
export function partName(
  text: string,
  words: readonly Span[],
  facts: NameFacts,
  found: FoundName,
  { naming, gazetteer }: Pick<Language, 'naming' | 'gazetteer'>,
): FoundName[] {
  const pair = pairOfPlaces(text, words, facts, found, { naming, gazetteer })
  if (pair) return pair
  if (found.type === 'other') return [found]
  const persons = found.type === 'person' ? listedPersons(words, found, facts) : []
  if (persons.length > 1) return persons
  // nothing stands between two words
  if (found.last - found.first < 2) return [found]
  const { known, makeup, parts } = facts
  const { locatives } = naming
  const has = (i: number, bits: number) => ((known[i] as number) & bits) !== 0
  const isLocative = (i: number) => {
    const { start, end } = words[i] as Span
    return !((makeup[i] as number) & CAPITAL) && locatives.has(text.slice(start, end))
  }
  const named: FoundName[] = []
  let first = found.first
  let type: NameType = found.type
  const cut = (i: number, next: number, as: NameType) => {
    named.push({ ...found, first, last: i - 1, type })
    first = next
    type = as
  }
  for (let i = first + 1; i < found.last; i++) {
    const joined = parts[i] === AND && parts[i + 1] === ARTICLE && i > first && i + 2 <= found.last
    const isHead = type === 'organization' && i > first + 1 && has(i - 1, ORGANIZATION_HEAD)
    if (type === 'organization' && i > first && isLocative(i)) cut(i, i + 1, 'place')
    else if (joined && !has(i - 1, AREA) && !has(i + 2, AREA)) cut(i, i + 2, type)
    else if (isHead && has(i, GIVEN)) cut(i, i, 'person')
  }
  return [...named, { ...found, first, type }]
}

/** Two places that stand where places do, joined by a word, and that the map has apart but not together. */
function pairOfPlaces(
  text: string,
  words: readonly Span[],
  { parts }: NameFacts,
  found: FoundName,
  { naming, gazetteer }: Pick<Language, 'naming' | 'gazetteer'>,
): FoundName[] | null {
  const { first, last, type } = found
  let and = first + 1
  while (and < last && parts[and] !== AND) and += 1
  if (and >= last || type === 'person') return null
  const printed = (from: number, to: number) => text.slice(words[from]?.start, words[to]?.end)
  const before = first > 0 ? printed(first - 1, first - 1).toLowerCase() : ''
  const { locatives, looseLocatives } = naming
  const stands =
    before === ','
      ? first > 1 && gazetteer.knows(printed(first - 2, first - 2))
      : type === 'other' && (locatives.has(before) || looseLocatives.has(before))
  if (!stands || gazetteer.knows(printed(first, last))) return null
  if (![printed(first, and - 1), printed(and + 1, last)].every(gazetteer.knows)) return null
  return [
    { ...found, last: and - 1, type: 'place' },
    { ...found, first: and + 1, type: 'place' },
  ]
}
