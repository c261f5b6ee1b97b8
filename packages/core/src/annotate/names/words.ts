import type { Candidate, Gazetteer } from '../../language/gazetteer.ts'
import type { Naming } from '../../language/naming.ts'
import { remembered } from '../../language/remembered.ts'
import type { Span } from '../../model/span.ts'
import { CAPITAL, type WordFacts } from '../words/word-facts.ts'
import { byNumber, type OfWord, wordOf } from '../words/word-numbers.ts'

/** What the lists of a language know of a word: bits. */
export const LINK = 1 << 0
export const GIVEN = 1 << 1
export const TITLE = 1 << 2
export const ROLE = 1 << 3
export const HONORIFIC = 1 << 4
export const ORGANIZATION_HEAD = 1 << 5
export const PLACE_HEAD = 1 << 6
export const COMPANY = 1 << 7
export const PEOPLE = 1 << 8
export const COUNTRY = 1 << 9
export const REGION = 1 << 10
export const CITY = 1 << 11
export const TOWN = 1 << 12
/** It is part of a place name of several words. */
export const LONG_PLACE = 1 << 13
/** It is part of the name of a known company. */
export const KNOWN_COMPANY = 1 << 14

const CITY_POPULATION = 100_000
const TOWN_POPULATION = 5_000
const LONGEST_PLACE = 4

/** What the lists know of each word of a text. */
export function lookUpNameWords(
  text: string,
  words: readonly Span[],
  facts: WordFacts,
  naming: Naming,
  gazetteer: Gazetteer,
): Int32Array {
  const known = new Int32Array(words.length)
  const bitsOf = bitsBy(naming, gazetteer)
  for (let i = 0; i < words.length; i++) {
    const { start, end } = words[i] as Span
    if ((facts.makeup[i] as number) & CAPITAL) {
      known[i] = (known[i] as number) | bitsOf.capital(text.slice(start, end))
      markLongPlace(text, words, i, facts, gazetteer, known)
      continue
    }
    const number = facts.numbers[i] as number
    known[i] = (known[i] as number) | bitsOf.small(wordOf(number) ?? text.slice(start, end), number)
  }
  return known
}

/** What the lists know of a word with a capital, and of one without. */
interface BitsOf {
  readonly naming: Naming
  readonly capital: (word: string) => number
  readonly small: OfWord<number>
}

const kept = new WeakMap<Gazetteer, BitsOf>()

/** Texts have most of their words in common: they are looked up once. */
function bitsBy(naming: Naming, gazetteer: Gazetteer): BitsOf {
  const known = kept.get(gazetteer)
  if (known?.naming === naming) return known
  const inLists = (word: string) => listBits(word.toLowerCase().replace(/\.$/, ''), naming)
  const capital = (word: string) =>
    inLists(word) | placeBits(word, gazetteer) | companyBit(word, naming)
  const made = { naming, capital: remembered(capital), small: byNumber(inLists) }
  kept.set(gazetteer, made)
  return made
}

function listBits(word: string, naming: Naming): number {
  return (
    (naming.linkWords.has(word) || naming.particles.has(word) ? LINK : 0) |
    (naming.givenNames.has(word) ? GIVEN : 0) |
    (naming.titles.has(word) ? TITLE : 0) |
    (naming.roles.has(word) ? ROLE : 0) |
    (naming.honorifics.has(word) ? HONORIFIC : 0) |
    (naming.organizationHeads.has(word) ? ORGANIZATION_HEAD : 0) |
    (naming.placeHeads.has(word) ? PLACE_HEAD : 0) |
    (naming.companyForms.has(word) ? COMPANY : 0)
  )
}

function companyBit(word: string, { companies }: Naming): number {
  return companies.has(word) ? KNOWN_COMPANY : 0
}

function placeBits(word: string, gazetteer: Gazetteer): number {
  const people = gazetteer.nationality(word) === null ? 0 : PEOPLE
  const place = gazetteer.find(word)[0]
  const meant = place && (place.kind !== 'settlement' || !isAcronym(word))
  return people | (meant ? kindBit(place) : 0)
}

/** Of a village or a district nothing is said: every other word is the name of one somewhere. */
/** UN, EU, NATO: towns that are called so are never meant. */
export function isAcronym(word: string): boolean {
  return word.length < 6 && /^\p{Lu}+$/u.test(word)
}

function kindBit({ kind, population, seat }: Candidate): number {
  if (kind === 'country') return COUNTRY
  if (kind === 'region' || kind === 'feature') return REGION
  if (kind === 'district' || (population < TOWN_POPULATION && !seat)) return 0
  return population >= CITY_POPULATION ? CITY : TOWN
}

function markLongPlace(
  text: string,
  words: readonly Span[],
  first: number,
  { makeup }: WordFacts,
  gazetteer: Gazetteer,
  known: Int32Array,
): void {
  const { start } = words[first] as Span
  const furthest = Math.min(words.length, first + LONGEST_PLACE) - 1
  for (let last = furthest; last > first; last--) {
    if (!((makeup[last] as number) & CAPITAL)) continue
    const name = text.slice(start, (words[last] as Span).end)
    const place =
      name.length < 40 && !/[\n.,;:()"“”]/.test(name) ? gazetteer.find(name)[0] : undefined
    const kind = place ? kindBit(place) : 0
    if (kind === 0) continue
    const bits = LONG_PLACE | kind
    for (let i = first; i <= last; i++) known[i] = (known[i] as number) | bits
    return
  }
}
