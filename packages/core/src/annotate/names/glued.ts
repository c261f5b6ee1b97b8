import type { Candidate } from '../../language/gazetteer.ts'
import type { Language } from '../../language/language.ts'
import { headLinks, nameOpeners } from '../../language/name-words.ts'
import type { Span } from '../../model/span.ts'
import { CAPITALIZED } from '../words/word-facts.ts'
import type { NameFacts } from './facts.ts'
import type { FoundName } from './found-name.ts'
import {
  COMPANY,
  GIVEN,
  HONORIFIC,
  KNOWN_COMPANY,
  ORGANIZATION_HEAD,
  ROLE,
  TITLE,
} from './words.ts'

type Knowledge = Pick<Language, 'naming' | 'gazetteer'>

const LONGEST_PLACE = 3
const POSSESSIVES = new Set(["'s", '’s', "'", '’'])
/** |KazVexGaz|: two of its letters are capitals after small ones. */
const HUMPS = /^\p{L}*\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u

/**
 * What was read as one name and is a name beside what is none, or another: the mayor of |London| |Ann Ek|, the |Vexor
 * Party|'s |Nevada| primary, |United States| senator; none where it is a title alone. What lists and
 * map tell is surer than how the words were read.
 */
export class Unglue {
  readonly #text: string
  readonly #words: readonly Span[]
  readonly #facts: NameFacts
  readonly #language: Knowledge
  #end = -1

  constructor(text: string, words: readonly Span[], facts: NameFacts, language: Knowledge) {
    this.#text = text
    this.#words = words
    this.#facts = facts
    this.#language = language
  }

  /** The names that a name is; names have to come in the order of the text. */
  part(found: FoundName): FoundName[] {
    const whole = this.#fromCountry(found) ?? this.#ofOffice(found) ?? this.#owned(found) ?? [found]
    this.#end = found.last
    return whole.map((one) => this.#retype(one)).filter((one) => !this.#isNone(one))
  }

  #printed(first: number, last: number): string {
    return this.#text.slice(this.#words[first]?.start, this.#words[last]?.end)
  }

  #lower(i: number): string {
    return this.#printed(i, i).toLowerCase()
  }

  #has(i: number, bits: number): boolean {
    return ((this.#facts.known[i] ?? 0) & bits) !== 0
  }

  #best(first: number, last: number): Candidate | undefined {
    return this.#language.gazetteer.find(this.#printed(first, last))[0]
  }

  /** United |States Ann Ek|, |United States| |Ann Ek|, United |States Senate|: the country begins before a name, or it. */
  #fromCountry(found: FoundName): FoundName[] | null {
    const { first, last, type } = found
    if (type === 'person' && last > first + 1 && this.#best(first, first + 1)?.kind === 'country') {
      const land: FoundName = { ...found, last: first + 1, type: 'place' }
      const isTitle = last === first + 2 && this.#has(last, TITLE)
      return isTitle ? [land] : [land, { ...found, first: first + 2 }]
    }
    const before = first - 1
    if (before <= this.#end || ((this.#facts.makeup[before] ?? 0) & CAPITALIZED) === 0) return null
    const country = this.#best(before, first)
    if (country?.kind !== 'country' || !country.usual || this.#best(first, first)?.usual)
      return null
    if (type === 'organization' || first === last) return [{ ...found, first: before }]
    const land: FoundName = { ...found, first: before, last: first, type: 'place' }
    return [land, { ...found, first: first + 1 }]
  }

  /** The mayor of |London Ann Ek|, speaker of the |House Ann Ek|: where who holds an office is told after it. */
  #ofOffice(found: FoundName): FoundName[] | null {
    const { first, last, type } = found
    if (type === 'place' || last - first < 2) return null
    const of = nameOpeners.has(this.#lower(first - 1)) ? first - 2 : first - 1
    if (of < 1 || !headLinks.has(this.#lower(of)) || !this.#has(of - 1, TITLE | ROLE)) return null
    const person = (next: number): FoundName => ({ ...found, first: next, type: 'person' })
    for (let end = Math.min(last - 2, first + LONGEST_PLACE - 1); end >= first; end--) {
      if (!this.#isBearer(end + 1, found) || !this.#isKnownPlace(first, end)) continue
      return [{ ...found, last: end, type: 'place' }, person(end + 1)]
    }
    const isBody = this.#has(first, ORGANIZATION_HEAD) && last === first + 2
    if (!isBody || !this.#isBearer(first + 1, { ...found, type: 'organization' })) return null
    return [{ ...found, last: first, type: 'organization' }, person(first + 1)]
  }

  /** Who holds the office, from a word on: read as a person, or called by a given name and by no word for a body. */
  #isBearer(next: number, { last, type }: FoundName): boolean {
    if (this.#has(next, GIVEN)) return !this.#has(last, ORGANIZATION_HEAD | COMPANY)
    return type === 'person'
  }

  /** A country, a division or a city, that is nobody's given name: not the aide of |Paris Ann Ek|. */
  #isKnownPlace(first: number, last: number): boolean {
    const place = this.#best(first, last)
    if (!place?.usual) return false
    const isName = first === last && this.#has(first, GIVEN)
    if (isName && !this.#has(last + 1, GIVEN)) return false
    if (place.kind === 'country') return true
    return isName
      ? place.kind === 'settlement' && place.population >= METROPOLIS
      : place.kind === 'region' || place.population >= CITY
  }

  /** The |Vexor Party|'s |Nevada| primary, the |United States|' |Vexor Foundation|. */
  #owned(found: FoundName): FoundName[] | null {
    const { first, last, type } = found
    if (type !== 'organization') return null
    for (let i = first + 1; i < last; i++) {
      if (!POSSESSIVES.has(this.#printed(i, i))) continue
      const isLand = this.#best(first, i - 1)?.kind === 'country' && this.#hasHead(i + 1, last)
      const isBody = i - first > 1 && this.#has(i - 1, ORGANIZATION_HEAD)
      if (!isLand && !isBody) continue
      const behind = this.#best(i + 1, last)
      const isPlace = behind?.usual === true && behind.kind === 'region'
      return [
        { ...found, last: i - 1, type: isLand ? 'place' : type },
        { ...found, first: i + 1, type: isPlace ? 'place' : type },
      ]
    }
    return null
  }

  /** Norway's Vexor |Council|, but Norway's Health Plans, which may call themselves so. */
  #hasHead(first: number, last: number): boolean {
    for (let i = first; i <= last; i++) if (this.#has(i, ORGANIZATION_HEAD)) return true
    return false
  }

  #retype(found: FoundName): FoundName {
    const { first, last, type } = found
    if (type === 'person' && this.#isCompany(first, last)) return { ...found, type: 'organization' }
    if (type === 'organization' && this.#isSomebody(first, last))
      return { ...found, first: first + 1, type: 'person' }
    if (type === 'place' && last > first && this.#isOfAge(last) && !this.#best(first, last))
      return { ...found, type: 'person' }
    return found
  }

  /** |Vexor Kft|, |KazVexGaz|. */
  #isCompany(first: number, last: number): boolean {
    if (first === last) return HUMPS.test(this.#printed(first, last))
    return this.#has(last, COMPANY) && !this.#has(first, GIVEN | HONORIFIC | TITLE)
  }

  /** Broadcaster |Ann Ek|: a trade, a given name, and no word for a body. */
  #isSomebody(first: number, last: number): boolean {
    if (last !== first + 2 || !this.#has(first, ROLE) || !this.#has(first + 1, GIVEN)) return false
    const body = ORGANIZATION_HEAD | COMPANY | KNOWN_COMPANY
    return !this.#has(first, body | GIVEN) && !this.#has(last, body)
  }

  /** |Vex Amman|, 20, was held. */
  #isOfAge(last: number): boolean {
    AGE.lastIndex = (this.#words[last] as Span).end
    return AGE.test(this.#text)
  }

  /** A title that somebody's name follows, or that is told of: |Senator| Ann Ek, the |Sultan|. */
  #isNone({ first, last, type }: FoundName): boolean {
    if (first !== last) return false
    if (type !== 'person' || !this.#has(first, TITLE)) return false
    const isCapital = ((this.#facts.makeup[first + 1] ?? 0) & CAPITALIZED) !== 0
    const isNext = this.#text.charAt((this.#words[first] as Span).end) === ' '
    if (this.#has(first - 1, HONORIFIC)) return false
    return (
      (isNext && isCapital) ||
      nameOpeners.has(this.#lower(first - 1)) ||
      headLinks.has(this.#lower(first + 1))
    )
  }
}

/** People from which on a town is a city that a mayor is named with. */
const CITY = 50_000
/** And so many, where it is a given name besides. */
const METROPOLIS = 1_000_000
const AGE = /, (?:aged )?\d\d(?:,|\.?$)/my
