import type { Candidate, Gazetteer } from '../../language/gazetteer.ts'
import { headLinks, listLinks, nameOpeners, placeHeads } from '../../language/name-words.ts'
import type { Naming } from '../../language/naming.ts'
import type { Mention } from '../../model/name.ts'
import { kilometres } from '../places/look-up.ts'
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
  const listed = (text: string) => (mention: Mention) =>
    isNeighbourInList(text, around, mention, found, known)
  const named = new Set(
    [...byText('place').keys()].flatMap((text) => known.gazetteer.find(text)[0]?.id ?? []),
  )
  for (const [text, own] of byText('person')) {
    const isPlace = mayBePlace(text, known, hasBearer)
      ? own.some(stands) || isBetterKnown(text, known, named)
      : !(isOneWord(text) && hasBearer(latinWords(text))) && own.some(listed(text))
    if (isPlace) for (const mention of own) found.add(mention)
    else for (const mention of own) if (isCalledTown(around, mention)) found.add(mention)
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

/** A name of several words is borne by those who are called so: nobody else tells that it is a family name. */
function isOneWord(text: string): boolean {
  return latinWords(text).length === 1
}

/** "the village of [Ann Ek]", on the map or not. */
function isCalledTown(around: Surroundings, mention: Mention): boolean {
  const [of, head] = around.before(mention, 2)
  return headLinks.has(of?.lower ?? '') && placeHeads.get(head?.lower ?? '') === 'settlement'
}

/** Kilometres within which a list of towns names villages beside them. */
const neighbourhood = 100

/** A village, of any size, beside a town near by: "Troy, [Deary] and Potlatch". */
function isNeighbourInList(
  text: string,
  around: Surroundings,
  mention: Mention,
  places: ReadonlySet<Mention>,
  { gazetteer, naming }: Known,
): boolean {
  const villages = gazetteer.find(text).filter(({ kind, usual }) => kind === 'settlement' && usual)
  if (villages.length === 0 || naming.givenNames.has(text.toLowerCase())) return false
  return listedBeside(around, mention).some((other) => {
    if (other.type !== 'place' && !places.has(other)) return false
    const towns = gazetteer.find(around.text.slice(other.start, other.end))
    return towns.some((town) => villages.some((one) => kilometres(town, one) < neighbourhood))
  })
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
  return listedBeside(around, mention).some((one) => one.type === 'place' || places.has(one))
}

/** The names before and after it in a list: [Oral], Aktobe and [Atyrau]. */
function listedBeside(around: Surroundings, mention: Mention): Mention[] {
  return [around.before(mention, 3), around.after(mention, 3)].flatMap((words) => {
    const next = words.find(({ lower }) => !listLinks.has(lower))
    return next && next !== words[0] && next.mention ? [next.mention] : []
  })
}
