import type { Place } from '../../../model/place.ts'
import { kilometres } from '../../../resolve/places/look-up.ts'
import { weeksApart } from '../../claims/days-apart.ts'
import type { Telling } from '../../claims/telling.ts'
import { commonIn, overlapOf, type Two } from '../../claims/two.ts'
import { isWord } from '../../grouping/features.ts'
import type { Reason } from '../../weigh.ts'
import { printed } from '../clash.ts'
import { knownPlaces, knowsName } from './known-places.ts'
import { isOnMap, type Locus, sitesExclude } from './loci.ts'

/** Two tellings, and where each is set and the other is not. */
export interface TwoPlaces {
  readonly a: Telling
  readonly b: Telling
  readonly one: Locus
  readonly other: Locus
  readonly held: Two
  /** How well the two tellings say the same, 0 to 1. */
  readonly alignment: number
}

/** So much in common (nats) is as good as more. */
const much = 20
/** What lies so near (kilometres) may be called after the one as well as after the other. */
const near = 30
/** Of reports that name so many towns together (doublings), a town says little. */
const many = 8
/** A word before a place is no longer than this, an article included (code units). */
const reach = 16

const yes = (holds: boolean) => (holds ? 1 : 0)

/** What makes two places of two tellings those of one event. Fitted by `lab/src/train/places.ts`. */
export const reasons: readonly Reason<TwoPlaces>[] = [
  { name: 'overlap', weight: 1.6, measure: ({ held }) => Math.min(1, overlapOf(held)) },
  {
    name: 'weight in common',
    weight: 0.4,
    measure: ({ held }) => Math.min(1, commonIn(held) / much),
  },
  {
    name: 'a name in common',
    weight: 0.6,
    measure: ({ a, b }) => yes([...a.entities].some((entity) => b.entities.has(entity))),
  },
  {
    name: 'only names in common',
    weight: -1.2,
    measure: (two) =>
      yes(!areOneDeed(two) && !two.held.shared.some(isWord) && two.held.akin.length === 0),
  },
  {
    name: 'one word before',
    weight: 0.6,
    measure: ({ a, b, one, other }) => {
      const word = wordBefore(a, one)
      return yes(word !== null && word === wordBefore(b, other))
    },
  },
  {
    name: 'many towns',
    weight: -0.7,
    measure: ({ a, b }) => Math.min(1, Math.log2(townsOf(a) * townsOf(b)) / many),
  },
  {
    name: 'settlements',
    weight: 1,
    measure: ({ one, other }) => yes(isTown(one) && isTown(other)),
  },
  {
    name: 'a country',
    weight: -0.6,
    measure: ({ one, other }) => yes(isCountry(one) || isCountry(other)),
  },
  { name: 'one deed', weight: 0.7, measure: (two) => yes(areOneDeed(two)) },
  {
    name: 'its only place',
    weight: 1.7,
    measure: (two) =>
      areOneDeed(two) ? onlyPlaceOf(two.a, two.one) * onlyPlaceOf(two.b, two.other) : 0,
  },
  {
    name: 'one way there',
    weight: 0.7,
    measure: ({ one, other }) => yes(!!one.site && one.site.whither === other.site?.whither),
  },
  {
    name: 'two kinds of place',
    weight: 0.5,
    measure: ({ a, b, one, other }) => yes(sitesExclude(a, one.site, b, other.site)),
  },
  // set by hand: no story of ours is so long
  { name: 'weeks apart', weight: -4, measure: ({ a, b }) => weeksApart(a, b) },
  {
    // it may lie in the other
    name: 'one on no map',
    weight: -0.3,
    measure: ({ one, other }) =>
      yes(!!one.place && !!other.place && isOnMap(one) !== isOnMap(other)),
  },
  { name: 'near', weight: -0.7, measure: ({ one, other }) => yes(areNear(one, other)) },
  // then it knows it for another
  { name: 'named elsewhere', weight: -3.1, measure: (two) => yes(knownElsewhere(two) > 0) },
  { name: 'both named elsewhere', weight: -1.3, measure: (two) => yes(knownElsewhere(two) > 1) },
]

/** How many towns its article names, one at least. */
function townsOf({ analysis }: Telling): number {
  return Math.max(1, knownPlaces(analysis).towns)
}

/** The word before a place: "in", "of"; null where another mark stands there. */
function wordBefore({ analysis: { article } }: Telling, { start, place }: Locus): string | null {
  const at = place?.start ?? start
  const before = article.text.slice(Math.max(0, at - reach), at)
  return /(\p{Ll}+)\s+(?:\p{Ll}{1,3}\s+)?$/u.exec(before)?.[1] ?? null
}

function isTown({ place, site }: Locus): boolean {
  return place?.precision === 'settlement' && !site?.same
}

function isCountry({ place }: Locus): boolean {
  return place?.precision === 'country'
}

/** What happens there, where nothing more is said of it than that it happens. */
const anything = '*'

/** Whether the verbs of both are one, mean the same, or tell one deed: "caught", "arrested". */
function areOneDeed({ a, one: { site }, other: { site: their } }: TwoPlaces): boolean {
  if (!site?.verb || !their?.verb) return false
  if (site.verb === their.verb || a.akin.get(their.verb)?.includes(site.verb)) return true
  return site.deeds.some((deed) => deed !== anything && their.deeds.includes(deed))
}

/** How far the place is the only one of its article that has what happens there: the less, the more there are. */
function onlyPlaceOf({ analysis }: Telling, { site }: Locus): number {
  const deeds = site?.deeds.filter((deed) => deed !== anything) ?? []
  const known = knownPlaces(analysis).deeds
  const often = deeds.map((deed) => known.get(deed) ?? 1)
  return often.length === 0 ? 0 : 1 / Math.max(...often)
}

function areNear(one: Locus, other: Locus): boolean {
  const [from, to] = [pointOf(one.place), pointOf(other.place)]
  return from !== null && to !== null && kilometres(from, to) < near
}

function pointOf(place: Place | null): { lat: number; lon: number } | null {
  const { lat = null, lon = null } = place ?? {}
  return lat === null || lon === null ? null : { lat, lon }
}

/** Of how many of the two places the article of the other telling knows. */
function knownElsewhere({ a, b, one, other }: TwoPlaces): number {
  return yes(knows(b, other, a, one)) + yes(knows(a, one, b, other))
}

/** Whether an article that tells of one place knows another: by its noun, where that differs, else by its name. */
function knows({ analysis }: Telling, own: Locus, other: Telling, { place, site }: Locus): boolean {
  const known = knownPlaces(analysis)
  if (site?.same && site.same !== own.site?.same) return known.nouns.has(site.same)
  if (!place) return false
  if (place.geonameId !== null && known.ids.has(place.geonameId)) return true
  return knowsName(known, printed(other, place))
}
