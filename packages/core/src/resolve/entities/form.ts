import type { Candidate, Gazetteer, PlaceKind } from '../../language/gazetteer.ts'
import type { Language } from '../../language/language.ts'
import { headLinks, listLinks, looseHeads, placeHeads } from '../../language/name-words.ts'
import type { Naming } from '../../language/naming.ts'
import type { Speech } from '../../language/speech.ts'
import type { Mention } from '../../model/name.ts'
import { lookUp } from '../places/look-up.ts'
import { latinWords } from '../same-name/letters.ts'
import { countryOf, ownerBeside, ownerInName } from './owners.ts'
import type { Surroundings } from './surroundings.ts'

type Sex = 'female' | 'male'

/** A name as it is printed, with what it or its neighbours say of the thing named; mentions alike in all share one. */
export interface Form {
  readonly type: Mention['type']
  /** As printed, without a title. */
  readonly text: string
  /** Words in plain letters: of persons without titles, of organizations without the country they belong to. */
  readonly words: readonly string[]
  /** The kind of place that the words beside it make it: "[Perm] region". */
  readonly kind: PlaceKind | null
  /** The name with the word that makes it another place than its namesake: "Perm region". */
  readonly full: string
  /** Title printed as part of the name: "President" of "President Ann Ek". */
  readonly title: string | null
  /** Which sex a title tells, printed as part of the name or before it: "Mrs Ek". */
  readonly titled: Sex | null
  /** Which sex that title or the given name tells. */
  readonly sex: Sex | null
  /** The first of two family names, of persons: "Ek" of "Ann Ek Dahl". */
  readonly family: string | null
  /** ISO code of the country that an organization or a people belongs to. */
  readonly country: string | null
  /** What a place may be on the map. */
  readonly candidates: readonly Candidate[]
  readonly mentions: Mention[]
}

/** Reads the form of a mention; `mentions` is left empty. */
export function readForm(
  around: Surroundings,
  mention: Mention,
  { naming, gazetteer, speech }: Pick<Language, 'naming' | 'gazetteer' | 'speech'>,
): Form {
  const text = around.text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
  const { type } = mention
  const plain = { text, full: text, kind: null, country: null, title: null, candidates: [] }
  const form = { ...plain, titled: null, sex: null, family: null, type, mentions: [] }
  switch (type) {
    case 'person': {
      const [title, name] = splitTitle(text, naming)
      const full = [name, ...surnameShared(around, mention, name, naming)].join(' ')
      const [given = '', ...more] = latinWords(full)
      const titled = titleSex(around, mention, title, speech)
      const sex = titled ?? (more.length > 0 ? naming.sexOf(given) : null)
      const family = firstFamily([given, ...more], naming)
      return { ...form, title, titled, sex, family, text: name, full, words: [given, ...more] }
    }
    case 'place':
      return { ...form, ...readPlace(around, mention, text, gazetteer) }
    case 'organization': {
      const owner = ownerInName(text, gazetteer)
      const core = owner ? without(text.split(' '), owner.words).join(' ') : text
      const country = owner?.country ?? ownerBeside(around, mention, gazetteer, naming.countryNouns)
      return { ...form, words: latinWords(core), country }
    }
    case 'other':
      return { ...form, words: latinWords(text), country: countryOf(text, gazetteer) }
  }
}

/** The second of three words, where that is no given name, no initial and no particle. */
function firstFamily(words: readonly string[], { givenNames, particles }: Naming): string | null {
  const [given = '', family = ''] = words
  if (words.length !== 3 || !givenNames.has(given) || givenNames.has(family)) return null
  return family.length > 2 && !words.some((word) => particles.has(word)) ? family : null
}

/** "Mrs Ek", "Mr. Ek": of one title, in the name or right before it. */
function titleSex(
  around: Surroundings,
  mention: Mention,
  title: string | null,
  { sexed }: Pick<Speech, 'sexed'>,
): Sex | null {
  const [stop, word] = around.before(mention, 2)
  const before = stop?.lower === '.' ? word?.lower : stop?.lower
  const printed = title?.toLowerCase().replace('.', '').split(' ').at(-1)
  return sexed.get(printed ?? before?.replace('.', '') ?? '') ?? null
}

/** "Susan | and Derek Oakes": the surname of a given name that stands before another one with it. */
function surnameShared(
  around: Surroundings,
  mention: Mention,
  name: string,
  { givenNames }: Naming,
): string[] {
  if (!givenNames.has(name.toLowerCase())) return []
  const [and, next] = around.after(mention, 2)
  if (!listLinks.has(and?.lower ?? '') || next?.mention?.type !== 'person') return []
  const [given = '', ...surname] = around.text
    .slice(next.mention.start, next.mention.end)
    .split(/\s+/)
  return surname.length === 1 && givenNames.has(given.toLowerCase()) ? surname : []
}

/** Parts "Peruvian President Ann Ek" and "Lund Mayor Ann Ek" into title and name; "John Major" has no title. */
function splitTitle(text: string, naming: Naming): [string | null, string] {
  const words = text.split(' ')
  const keys = words.map((word) => word.toLowerCase().replace(/\.$/, ''))
  const isTitle = (key: string) => naming.titles.has(key) || naming.honorifics.has(key)
  const last = keys.slice(0, -1).findLastIndex(isTitle)
  const from = last > 0 && naming.givenNames.has(keys[0] ?? '') ? 0 : last + 1
  return [words.slice(0, from).join(' ') || null, words.slice(from).join(' ')]
}

function without(words: readonly string[], away: readonly string[]): string[] {
  const left = words.filter((word) => !away.includes(word))
  return left.length > 0 ? left : [...words]
}

function readPlace(around: Surroundings, mention: Mention, text: string, gazetteer: Gazetteer) {
  const head = headBeside(around, mention)
  const words = latinWords(text)
  const within = words.length > 1 ? placeHeads.get(words.at(-1) ?? '') : undefined
  const kind = head?.kind ?? within ?? null
  const bare = within ? text.slice(0, text.lastIndexOf(' ')) : text
  const known = [...lookUp(text, gazetteer), ...(within ? gazetteer.find(bare) : [])]
  const fitting = known.filter(
    (place) =>
      kind === null || place.kind === kind || (kind === 'region' && place.kind === 'district'),
  )
  const own = onlyKind(known)
  // "the territory of [Guam]", "the state of [Vermont]": there is no other that the word would tell it from
  if (own !== null && kind === 'region' && (fitting[0] ?? known[0]) === known[0])
    return { words, kind: own, full: text, candidates: known.filter((one) => one.kind === own) }
  const namesake = known.length === 0 || known.some((place) => place.kind === 'settlement')
  const other = head?.kind === 'region' || head?.kind === 'feature'
  const full = other && namesake ? `${text} ${head.word}` : text
  return { words, kind: kind ?? own, full, candidates: fitting }
}

/**
 * The kind of place that a name means without saying so: "Normandy", which no settlement is called, "Vermont", which is
 * greater than any town of the name and has none itself, "Guam", which is a country.
 */
function onlyKind(known: readonly Candidate[]): PlaceKind | null {
  const [first, ...others] = known
  if (!first || (first.kind !== 'region' && first.kind !== 'country')) return null
  if (first.kind === 'country')
    return others.some(({ kind }) => kind === 'region') ? null : 'country'
  const isTown = ({ kind, country, seat, population }: Candidate) =>
    kind === 'settlement' &&
    (seat || (country === first.country && population > inItself * first.population))
  return others.some(isTown) ? null : 'region'
}

/** A town that so great a part of a region lives in goes by the same name before the region does. */
const inItself = 0.1

/** "[Perm] region", "the [Perm] and [Tver] regions", "the region of [Perm]", "the town of [Kungur]". */
function headBeside(
  around: Surroundings,
  mention: Mention,
): { kind: PlaceKind; word: string } | null {
  const following = around.after(mention, 8)
  for (const [at, { lower, mention: other }] of following.entries()) {
    const kind = placeHeads.get(lower)
    const nouns = ['NOUN', 'PROPN'].includes(following[at + 1]?.token.pos ?? '')
    if (kind && nouns && looseHeads.has(lower)) break
    if (kind && !other) return { kind, word: lower.replace(/s$/, '') }
    if (!other && !listLinks.has(lower)) break
  }
  const [of, noun] = around.before(mention, 2)
  const kind = headLinks.has(of?.lower ?? '') ? placeHeads.get(noun?.lower ?? '') : undefined
  return kind ? { kind, word: noun?.lower ?? '' } : null
}
