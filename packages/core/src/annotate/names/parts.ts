import type { Candidate } from '../../language/gazetteer.ts'
import type { Language } from '../../language/language.ts'
import { headLinks } from '../../language/name-words.ts'
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
  const { known, lower, makeup, parts } = facts
  const { locatives } = naming
  const has = (i: number, bits: number) => ((known[i] as number) & bits) !== 0
  const isLocative = (i: number) => {
    const { start, end } = words[i] as Span
    return !((makeup[i] as number) & CAPITAL) && locatives.has(text.slice(start, end))
  }
  /** Ann Ek |of| Norway */
  const isOfPlace = (i: number) =>
    headLinks.has(text.slice(words[i]?.start, words[i]?.end)) &&
    isArea(gazetteer.find(text.slice(words[i + 1]?.start, words[found.last]?.end))[0])
  /** University of Oslo |and| Lund University */
  const isHeadTwice = (and: number) => {
    if (and - first < 2 || found.last - and < 2) return false
    for (let i = first; i < and; i++) {
      if (!has(i, ORGANIZATION_HEAD)) continue
      for (let k = and + 1; k <= found.last; k++) if (lower[i] === lower[k]) return true
    }
    return false
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
    else if (type === 'person' && i > first + 1 && isOfPlace(i)) cut(i, i + 1, 'place')
    else if (type === 'organization' && parts[i] === AND && isHeadTwice(i)) cut(i, i + 1, type)
    else if (joined && !has(i - 1, AREA) && !has(i + 2, AREA)) cut(i, i + 2, type)
    else if (isHead && has(i, GIVEN)) cut(i, i, 'person')
  }
  return [...named, { ...found, first, type }]
}

const isArea = (place: Candidate | undefined) =>
  place?.usual === true && (place.kind === 'country' || place.kind === 'region')

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
