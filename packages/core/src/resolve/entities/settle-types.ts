import type { Candidate, Gazetteer } from '../../language/gazetteer.ts'
import { placeHeads } from '../../language/name-words.ts'
import type { Naming } from '../../language/naming.ts'
import type { Mention } from '../../model/name.ts'
import { alignPersons } from '../same-name/align-persons.ts'
import { latinWords } from '../same-name/letters.ts'
import { comparePlaces } from '../same-name/same-place.ts'
import { soundKey } from '../same-name/sound-key.ts'
import type { Surroundings } from './surroundings.ts'

const acronym = /^\p{Lu}[\p{Lu}.]*$/u

interface Single {
  readonly text: string
  readonly words: readonly string[]
  readonly mentions: readonly Mention[]
}

/**
 * Types single words anew that were taken for persons but that nobody in the text has for a family name, and
 * names that were taken for organizations without a word that says so: the map knows them, and the text speaks of
 * them as of a place ("near Aktobe", "Aktobe region"), or they are another spelling of a place in the text ("Aqtobe").
 * Mentions keep their span; the type and the reason change.
 */
export function settleTypes(
  around: Surroundings,
  mentions: readonly Mention[],
  { gazetteer, naming }: { readonly gazetteer: Gazetteer; readonly naming: Naming },
): Mention[] {
  const textOf = ({ start, end }: Mention) => around.text.slice(start, end)
  const persons = mentions.filter(({ type }) => type === 'person')
  const families = Map.groupBy(
    persons.map((mention) => latinWords(textOf(mention))).filter(({ length }) => length > 1),
    (words) => soundKey(words.at(-1) ?? ''),
  )
  const places = new Set(
    mentions
      .filter(({ type }) => type === 'place')
      .flatMap((mention) => idsOf(textOf(mention), gazetteer)),
  )
  const retyped = new Set<Mention>()
  const isPlace = ({ text, words, mentions: own }: Single): boolean => {
    const [word = ''] = words
    if (words.length !== 1 || !gazetteer.find(text).some(isNoteworthy)) return false
    const bearers = families.get(soundKey(word)) ?? []
    if (bearers.some((whole) => alignPersons(words, whole).same)) return false
    if (own.some((mention) => standsAsPlace(around, mention, naming, retyped))) return true
    if (naming.givenNames.has(word)) return false
    const [best, ...others] = gazetteer.find(text).slice(0, 3)
    if (best === undefined) return false
    return (
      best.kind === 'country' || places.has(best.id) || [best, ...others].some(({ seat }) => seat)
    )
  }
  for (const [text, own] of Map.groupBy(persons, textOf)) {
    if (!isPlace({ text, words: latinWords(text), mentions: own })) continue
    for (const mention of own) retyped.add(mention)
  }
  const bodies = mentions.filter(({ type }) => type === 'organization')
  for (const [text, own] of Map.groupBy(bodies, textOf)) {
    const body = naming.organizationHeads.has(latinWords(text).at(-1) ?? '')
    const known = gazetteer
      .find(text)
      .some(({ kind, usual }) => usual && kind !== 'district' && (kind !== 'settlement' || !body))
    if (!known || acronym.test(text)) continue
    for (const mention of own)
      if (standsAsPlace(around, mention, naming, retyped)) retyped.add(mention)
  }
  const because = 'the map knows it, and the text speaks of it as of a place'
  const spelling = placeSpellings(mentions.filter(({ type }) => type === 'place').map(textOf))
  return mentions.map((mention): Mention => {
    const place = mention.type === 'organization' ? spelling(textOf(mention)) : null
    const reason = retyped.has(mention) ? because : place && `another spelling of ${place}`
    return reason ? { ...mention, type: 'place', because: [...mention.because, reason] } : mention
  })
}

/** Words too short may sound like others by chance. */
const leastSounds = 4

/** Which place of one word, if any, another word is a spelling of. */
function placeSpellings(places: readonly string[]): (text: string) => string | null {
  const bySound = new Map(
    places.flatMap((place): [string, string][] => {
      const words = latinWords(place)
      return words.length === 1 ? [[soundKey(words[0] ?? ''), place]] : []
    }),
  )
  return (text) => {
    const words = latinWords(text)
    const sound = soundKey(words[0] ?? '')
    const place = bySound.get(sound)
    if (words.length !== 1 || sound.length < leastSounds || !place) return null
    return comparePlaces(words, latinWords(place)).same ? place : null
  }
}

/** Half of all family names are villages somewhere. */
function isNoteworthy({ kind, population, seat }: Candidate): boolean {
  return kind !== 'district' && (kind !== 'settlement' || seat || population >= leastPeople)
}

const leastPeople = 5_000

function idsOf(text: string, gazetteer: Gazetteer): number[] {
  return gazetteer
    .find(text)
    .slice(0, 1)
    .map(({ id }) => id)
}

/** "near [Aktobe]", "[Aktobe] region", "Oral, [Aktobe] and Atyrau". */
function standsAsPlace(
  around: Surroundings,
  mention: Mention,
  naming: Naming,
  places: ReadonlySet<Mention>,
): boolean {
  const [before, after] = [around.before(mention, 3), around.after(mention, 3)]
  const ahead = before.find(({ lower }) => lower !== 'the')
  if (naming.locatives.has(ahead?.lower ?? '') || placeHeads.has(after[0]?.lower ?? '')) return true
  return [before, after].some((words) => {
    const next = words.find(({ lower }) => !/^(?:,|and|or)$/.test(lower))
    if (next === undefined || next === words[0] || next.mention === null) return false
    return next.mention.type === 'place' || places.has(next.mention)
  })
}
