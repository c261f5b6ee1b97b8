import type { Gazetteer } from '../../language/gazetteer.ts'
import type { Naming } from '../../language/naming.ts'
import type { Mention } from '../../model/name.ts'
import { alignPersons } from '../same-name/align-persons.ts'
import { latinWords } from '../same-name/letters.ts'
import { soundKey } from '../same-name/sound-key.ts'
import { bodiesAmong } from './bodies-among.ts'
import { placeSpellings } from './place-spellings.ts'
import { placesAmong } from './places-among.ts'
import type { Surroundings } from './surroundings.ts'

const onMap = 'the map knows it, and the text speaks of it as of a place'
const asBody = 'a body of this name is known, or stands elsewhere in the article'

/**
 * Types mentions anew that their words misled about: places taken for persons or organizations ("near Aktobe",
 * "Aqtobe" beside it) and organizations taken for anything else (the UN; Boeing beside Boeing Co.). Mentions keep
 * their span; the type and the reason change.
 */
export function settleTypes(
  around: Surroundings,
  mentions: readonly Mention[],
  language: { readonly gazetteer: Gazetteer; readonly naming: Naming },
): Mention[] {
  const textOf = ({ start, end }: Mention) => around.text.slice(start, end)
  const ofType = (wanted: Mention['type']) => mentions.filter(({ type }) => type === wanted)
  const hasBearer = bearers(ofType('person').map(textOf))
  const places = placesAmong(around, mentions, hasBearer, language)
  const bodies = ofType('organization').filter((mention) => !places.has(mention))
  const others = mentions.filter(
    (mention) => !places.has(mention) && mention.type !== 'organization',
  )
  const isBody = bodiesAmong(bodies.map(textOf), others.map(textOf), hasBearer)
  const spelling = placeSpellings(ofType('place').map(textOf))
  const both = toldApart(ofType('place').map(textOf), bodies.map(textOf))
  return mentions.map((mention): Mention => {
    if (places.has(mention)) return retype(mention, 'place', onMap)
    if (mention.type !== 'organization')
      return isBody(mention.type, textOf(mention))
        ? retype(mention, 'organization', asBody)
        : mention
    const place = both.has(textOf(mention).toLowerCase()) ? null : spelling(textOf(mention))
    return place ? retype(mention, 'place', `another spelling of ${place}`) : mention
  })
}

function retype(mention: Mention, type: Mention['type'], because: string): Mention {
  return { ...mention, type, because: [...mention.because, because] }
}

/** What is printed alike as a place and as a body, in lower case: a town and its team. */
function toldApart(places: readonly string[], bodies: readonly string[]): ReadonlySet<string> {
  const asPlace = new Set(places)
  return new Set(bodies.flatMap((text) => (asPlace.has(text) ? text.toLowerCase() : [])))
}

/** Whether somebody among persons has a name, in plain letters, for a family name. */
function bearers(persons: readonly string[]): (words: readonly string[]) => boolean {
  const families = Map.groupBy(
    persons.map(latinWords).filter(({ length }) => length > 1),
    (words) => soundKey(words.at(-1) ?? ''),
  )
  return (words) => {
    const alike = families.get(soundKey(words.at(-1) ?? '')) ?? []
    return alike.some((whole) => alignPersons(words, whole).same)
  }
}
