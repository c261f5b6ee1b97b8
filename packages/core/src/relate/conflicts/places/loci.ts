import type { SiteLevel } from '../../../language/sites.ts'
import type { Name } from '../../../model/name.ts'
import type { Place } from '../../../model/place.ts'
import type { Span } from '../../../model/span.ts'
import type { Site } from '../../../model/statement.ts'
import { sameName } from '../../../resolve/same-name.ts'
import type { Telling } from '../../claims/telling.ts'
import { printed } from '../clash.ts'

/** Where a telling says that something happened: a place with a name, a noun of place with what leads to it, or both. */
export interface Locus extends Span {
  readonly place: Place | null
  readonly site: Site | null
}

/** Of a telling so many are held against those of another: more are a list. */
const most = 5

const lociBy = new WeakMap<Telling, readonly Locus[]>()

/** What lies in what: a kitchen in a house, a house in a street. */
const holds: Readonly<Record<SiteLevel, readonly SiteLevel[]>> = {
  part: [],
  building: ['part'],
  precinct: ['part', 'building', 'vehicle', 'way'],
  ground: ['part', 'building', 'vehicle', 'way', 'water'],
  way: ['building', 'vehicle', 'precinct', 'ground'],
  vehicle: ['part'],
  ship: ['part', 'vehicle'],
  water: ['ship'],
  land: ['building', 'ground', 'way', 'vehicle'],
}

/** Where a telling is set: not the place from which it is reported, in capitals at its head. */
export function lociOf(telling: Telling): readonly Locus[] {
  const known = lociBy.get(telling)
  if (known) return known
  const { places, statement } = telling
  const told = places.filter(
    (place) => !(place.start === statement.start && isCapitals(printed(telling, place))),
  )
  const isWithin = (place: Place, site: Site) => site.start <= place.start && place.end <= site.end
  const named = told.map((place): Locus => {
    const site = statement.sites.find((one) => isWithin(place, one)) ?? null
    const { start, end } = site?.same ? site : place
    return { start, end, place, site }
  })
  const others = statement.sites
    .filter((site) => site.same !== null && !told.some((place) => isWithin(place, site)))
    .map((site): Locus => ({ start: site.start, end: site.end, place: null, site }))
  const found = [...named, ...others].slice(0, most)
  lociBy.set(telling, found)
  return found
}

/** Whether two are one place, or one may lie in the other, or nothing says that they are two. */
export function mayBeOne(a: Telling, one: Locus, b: Telling, other: Locus): boolean {
  if (isOnMap(one) !== isOnMap(other) && mayLieIn(one.site, other.site)) return true
  if (sitesExclude(a, one.site, b, other.site)) return false
  if (!one.place || !other.place) return true
  // a reef with a name lies off an island with another
  const areAlike = !one.site?.same === !other.site?.same
  if (!areAlike && (isWide(one.place) || isWide(other.place))) return true
  return arePlacesOne(a, one.place, b, other.place)
}

/**
 * Whether a place on no map may lie in one that is on a map, as they are told: Malpensa in "a Milan airport", what is near
 * a village in the province of the same name as a town.
 */
function mayLieIn(one: Site | null, other: Site | null): boolean {
  if (!one || !other) return false
  if (one.same && one.same === other.same) return true
  return !one.same && !other.same && (one.whither === 'near') !== (other.whither === 'near')
}

/** Whether two nouns of place cannot be of one: "in a barn" and "in a car park", "the Aurora reef" and "the Selma reef". */
export function sitesExclude(
  a: Telling,
  one: Site | null,
  b: Telling,
  other: Site | null,
): boolean {
  if (!one?.same || !other?.same || !one.level || !other.level) return false
  if (one.whither === 'near' || other.whither === 'near') return false
  const [names, theirs] = [namesOf(a, one), namesOf(b, other)]
  const shareName = names.some((name) => theirs.some((their) => areNamesOne(name, their)))
  if (one.same === other.same) return names.length > 0 && theirs.length > 0 && !shareName
  return (
    !shareName && !holds[one.level].includes(other.level) && !holds[other.level].includes(one.level)
  )
}

function namesOf(telling: Telling, { names }: Site): string[] {
  return names
    .flatMap((at): readonly Name[] => telling.analysis.names.slice(at, at + 1))
    .filter(({ type }) => type !== 'person')
    .map((name) => printed(telling, name))
}

/** Whether two names are of one place, or one may lie in the other. */
function arePlacesOne(a: Telling, one: Place, b: Telling, other: Place): boolean {
  if (one.geonameId !== null && one.geonameId === other.geonameId) return true
  if (one.country !== null && one.country === other.country && (isWide(one) || isWide(other)))
    return true
  return areNamesOne(printed(a, one), printed(b, other))
}

function areNamesOne(first: string, second: string): boolean {
  if (first.includes(second) || second.includes(first)) return true
  return sameName(first, second, 'place').same
}

/** Whether it is known where the place of a locus lies. */
export function isOnMap({ place }: Locus): boolean {
  return !!place && place.geonameId !== null
}

/** Regions and countries contain others. */
function isWide(place: Place): boolean {
  return place.geonameId !== null && !isTown(place)
}

function isTown({ precision }: Place): boolean {
  return precision === 'settlement'
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase()
}
