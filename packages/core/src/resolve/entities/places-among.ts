import type { Candidate, Gazetteer } from '../../language/gazetteer.ts'
import { headLinks, listLinks, nameOpeners, placeHeads } from '../../language/name-words.ts'
import type { Naming } from '../../language/naming.ts'
import type { Mention } from '../../model/name.ts'
import { latinWords } from '../same-name/letters.ts'
import type { Surroundings } from './surroundings.ts'

const acronym = /^\p{Lu}[\p{Lu}.]*$/u

interface Known {
  readonly gazetteer: Gazetteer
  readonly naming: Naming
}

/**
 * The places among what was taken for persons and organizations: names that nobody in the text has for a family name, and names of bodies without a word that says so. The map knows them, and the text speaks of them as
 * of a place: "near Aktobe", "Aktobe region".
 */
export function placesAmong(
  around: Surroundings,
  mentions: readonly Mention[],
  hasBearer: (words: readonly string[]) => boolean,
  known: Known,
): ReadonlySet<Mention> {
  const textOf = ({ start, end }: Mention) => around.text.slice(start, end)
  const found = new Set<Mention>()
  const byText = (wanted: Mention['type']) =>
    Map.groupBy(
      mentions.filter(({ type }) => type === wanted),
      textOf,
    )
  const stands = (mention: Mention) => standsAsPlace(around, mention, known.naming, found)
  const named = new Set(
    [...byText('place').keys()].flatMap((text) => known.gazetteer.find(text)[0]?.id ?? []),
  )
  for (const [text, own] of byText('person')) {
    if (!mayBePlace(text, known, hasBearer)) continue
    if (own.some(stands) || isBetterKnown(text, known, named))
      for (const mention of own) found.add(mention)
  }
  for (const [text, own] of byText('organization'))
    if (mayBeNoBody(text, known)) for (const mention of own) if (stands(mention)) found.add(mention)
  return found
}

function mayBePlace(
  text: string,
  { gazetteer, naming }: Known,
  hasBearer: (words: readonly string[]) => boolean,
): boolean {
  const words = latinWords(text)
  if (words.length > 1 && naming.givenNames.has(words[0] ?? '')) return false
  const found = gazetteer.find(text).filter(isNoteworthy)
  if (words.length > 1) return found.some(({ usual }) => usual)
  return found.length > 0 && !hasBearer(words)
}

/** No given name, and a name of several words, a country, a seat of government or a place that the text names elsewhere. */
function isBetterKnown(
  text: string,
  { gazetteer, naming }: Known,
  named: ReadonlySet<number>,
): boolean {
  const [best, ...others] = gazetteer.find(text).slice(0, 3)
  const words = latinWords(text)
  if (!best || naming.givenNames.has(words[0] ?? '')) return false
  if (words.length > 1) return true
  return best.kind === 'country' || named.has(best.id) || [best, ...others].some(({ seat }) => seat)
}

/** A bank is no place, but the West Bank is. */
function mayBeNoBody(text: string, { gazetteer, naming }: Known): boolean {
  if (acronym.test(text)) return false
  const body = naming.organizationHeads.has(latinWords(text).at(-1) ?? '')
  return gazetteer
    .find(text)
    .some(({ kind, usual }) => usual && kind !== 'district' && (kind !== 'settlement' || !body))
}

/** Half of all family names are villages somewhere. */
function isNoteworthy({ kind, population, seat }: Candidate): boolean {
  return kind !== 'district' && (kind !== 'settlement' || seat || population >= leastPeople)
}

const leastPeople = 5_000

/** "near [Aktobe]", "from [Aktobe]", "the town of [Aktobe]", "[Aktobe] region", "Oral, [Aktobe] and Atyrau". */
function standsAsPlace(
  around: Surroundings,
  mention: Mention,
  naming: Naming,
  places: ReadonlySet<Mention>,
): boolean {
  const [before, after] = [around.before(mention, 3), around.after(mention, 3)]
  const ahead = before.find(({ lower }) => !nameOpeners.has(lower))
  const word = ahead?.lower ?? ''
  if (naming.locatives.has(word) || naming.looseLocatives.has(word)) return true
  if (placeHeads.has(after[0]?.lower ?? '')) return true
  if (headLinks.has(before[0]?.lower ?? '') && placeHeads.has(before[1]?.lower ?? '')) return true
  return [before, after].some((words) => {
    const next = words.find(({ lower }) => !listLinks.has(lower))
    if (next === undefined || next === words[0] || next.mention === null) return false
    return next.mention.type === 'place' || places.has(next.mention)
  })
}
