import type { Annotations } from '../../annotate/index.ts'
import { isOfMoney } from '../../annotate/names/capital-runs.ts'
import { bodiesByLetters } from '../../language/acronyms.ts'
import type { Candidate, Gazetteer } from '../../language/gazetteer.ts'
import type { Language } from '../../language/language.ts'
import { headLinks, placeHeads, regionModifiers } from '../../language/name-words.ts'
import type { Mention } from '../../model/name.ts'
import type { Token } from '../../model/token.ts'
import { lookUp } from '../places/look-up.ts'
import { joinPlaces } from './join-places.ts'

type Found = Pick<Annotations, 'tokens' | 'names' | 'times'>

/**
 * The mentions of a text, and with them the places that only the map tells from other words, and bodies known by
 * their letters:
 *
 *     Mobile, |Ala.|,    Augusta, |ME|    the |US| and the |U.K.|    near |Zaatari|    |Parwan| province    the |EU|
 *
 * Names that are one place together become one: |Cox’s Bazar|. Of a person called after a country the country
 * is a place of its own: Abdullah of |Jordan|.
 */
export function findMoreNames(text: string, found: Found, language: Language): Mention[] {
  const { gazetteer } = language
  const joined = joinPlaces(
    text,
    found.tokens,
    partPersons(text, found.names, gazetteer),
    gazetteer,
  )
  const reader = new Reader(text, { ...found, names: joined }, language)
  const more: Mention[] = []
  for (let at = 0; at < found.tokens.length; at++) {
    const { start } = found.tokens[at] as Token
    if (!mayBeCapital(text.charCodeAt(start)) || reader.isNamed(at)) continue
    const one = reader.bodyAt(at) ?? reader.placeAt(at)
    if (one) more.push(one)
  }
  return [...joined, ...more].sort((a, b) => a.start - b.start)
}

/** Nearly all words begin with a lower-case letter from a to z, or are marks. */
function mayBeCapital(code: number): boolean {
  return code > 0x40 && (code < 0x61 || code > 0x7a)
}

/** "Abdullah of Jordan" is a person, and Jordan a place. */
function partPersons(text: string, names: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  return names.flatMap((name) => {
    const parts = /^(.+?) of (\p{Lu}.+)$/su.exec(text.slice(name.start, name.end))
    const [, own = '', land = ''] = parts ?? []
    const country = gazetteer.find(land)[0]
    if (name.type !== 'person' || country?.kind !== 'country') return [name]
    const place = placeMention(
      name.end - land.length,
      name.end,
      'the country that a person is called by',
    )
    return [{ ...name, end: name.start + own.length }, place]
  })
}

const score = 0.7

function placeMention(start: number, end: number, because: string): Mention {
  return { start, end, type: 'place', score, because: [because] }
}

const capitalized = /^\p{Lu}/u
const allCapitals = /^(?:\p{Lu}\.?){2,5}$/u
const small = /^\p{Ll}/u

/** A name that stands alone must be of a place of some size. */
const leastPeople = 1000

/** From here on its marks may be left out: Zürich, Zurich. */
const known = 100_000

class Reader {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #language: Language
  readonly #mentionOf: (Mention | null)[]
  /** 1 for a word of a time. */
  readonly #timed: Uint8Array

  constructor(text: string, { tokens, names, times }: Found, language: Language) {
    this.#text = text
    this.#tokens = tokens
    this.#language = language
    this.#mentionOf = new Array(tokens.length)
    this.#timed = new Uint8Array(tokens.length)
    let [name, time] = [0, 0]
    for (let at = 0; at < tokens.length; at++) {
      const { start } = tokens[at] as Token
      while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= start) name++
      while ((times[time]?.end ?? Number.POSITIVE_INFINITY) <= start) time++
      const mention = names[name]
      this.#mentionOf[at] = mention && mention.start <= start ? mention : null
      if ((times[time]?.start ?? Number.POSITIVE_INFINITY) <= start) this.#timed[at] = 1
    }
  }

  isNamed(at: number): boolean {
    return this.#mentionOf[at] !== null
  }

  /** A body known by its letters, where it is no name yet: "the EU". */
  bodyAt(at: number): Mention | null {
    const token = this.#tokens[at]
    const word = this.#word(at)
    if (!token || this.#mentionOf[at] || !allCapitals.test(word) || !this.#isTold(at)) return null
    if (!bodiesByLetters.has(word.replaceAll('.', ''))) return null
    const because = ['a body that is known by these letters']
    return { start: token.start, end: token.end, type: 'organization', score, because }
  }

  /** A lower-case letter stands beside it: not all is in capitals. */
  #isTold(at: number): boolean {
    return small.test(this.#word(at + 1)) || small.test(this.#word(at - 1))
  }

  /** The place that begins at a word that is no name yet. */
  placeAt(at: number): Mention | null {
    const token = this.#tokens[at]
    const word = this.#word(at)
    if (!token || this.#mentionOf[at] || this.#timed[at] || !capitalized.test(word)) return null
    if (isOfMoney(this.#text, token)) return null
    const because = this.#reason(at, word)
    return because === null ? null : placeMention(token.start, token.end, because)
  }

  #reason(at: number, word: string): string | null {
    const { gazetteer } = this.#language
    if (this.#isAfterTown(at, word)) return 'a state behind one of its towns'
    if (allCapitals.test(word)) {
      const country = gazetteer.find(word)[0]
      return this.#isTold(at) && country?.kind === 'country' ? 'a country cut short' : null
    }
    if (!this.#isAlone(at) || gazetteer.nationality(word) !== null) return null
    if (this.#isDivision(at, word)) return 'a division of a country that is called so'
    if (!this.#standsAsPlace(at)) return null
    const onMap = gazetteer.find(word).some((place) => place.usual && isNoteworthy(place, word))
    return onMap ? 'the map knows it, and the text speaks of it as of a place' : null
  }

  /** "Mobile, Ala." and "Augusta, ME", but no "Leeds, OK?". */
  #isAfterTown(at: number, word: string): boolean {
    const before = this.#word(at - 1) === ',' ? this.#mentionOf[at - 2] : null
    if (!before || word.length > 6) return false
    const { gazetteer } = this.#language
    const state = lookUp(word, gazetteer).find(({ kind }) => kind === 'region')
    if (!state) return false
    const town = this.#text.slice(before.start, before.end)
    return gazetteer
      .find(town)
      .some(({ kind, admin1 }) => kind === 'settlement' && admin1 === state.admin1)
  }

  /** "reached Aceh", but no "Central" and no Sofia. */
  #isDivision(at: number, word: string): boolean {
    const { gazetteer, naming } = this.#language
    const key = word.toLowerCase()
    if (!small.test(this.#word(at - 1)) || regionModifiers.has(key) || naming.givenNames.has(key))
      return false
    const [first] = gazetteer.find(word)
    return first?.kind === 'region' && first.usual && first.name === word
  }

  /** No other capitalized word stands beside it that may belong to it. */
  #isAlone(at: number): boolean {
    return !capitalized.test(this.#word(at + 1)) && !this.#mentionOf[at + 1]
  }

  /** "near Zaatari", "in Zaatari camp", "Parwan province", "the town of Sake". */
  #standsAsPlace(at: number): boolean {
    const { naming } = this.#language
    if (placeHeads.has(this.#word(at + 1))) return true
    if (headLinks.has(this.#word(at - 1)) && placeHeads.has(this.#word(at - 2))) return true
    return naming.locatives.has(this.#word(at - 1).toLowerCase())
  }

  #word(at: number): string {
    const token = this.#tokens[at]
    return token ? this.#text.slice(token.start, token.end) : ''
  }
}

/** Göd is a town, God is none. */
function isNoteworthy({ kind, name, population }: Candidate, printed: string): boolean {
  if (kind === 'district') return false
  return (
    kind !== 'settlement' || population >= known || (population >= leastPeople && name === printed)
  )
}
