import type { Place } from '../../../model/place.ts'
import { kilometres } from '../../../resolve/places/look-up.ts'
import { weeksApart } from '../../claims/days-apart.ts'
import type { Telling } from '../../claims/telling.ts'
import { commonIn, meaningOf, overlapOf, type Two } from '../../claims/two.ts'
import { isWord } from '../../grouping/features.ts'
import type { Reason } from '../../weigh.ts'
import { printed } from '../clash.ts'
import { knownPlaces, knowsName } from './known-places.ts'

/** Two tellings, and a place that each names and the other does not. */
export interface TwoPlaces {
  readonly a: Telling
  readonly b: Telling
  readonly one: Place
  readonly other: Place
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
  { name: 'alike', weight: 0.2, measure: ({ alignment }) => alignment },
  { name: 'overlap', weight: 2.1, measure: ({ held }) => Math.min(1, overlapOf(held)) },
  {
    name: 'weight in common',
    weight: 0.8,
    measure: ({ held }) => Math.min(1, commonIn(held) / much),
  },
  { name: 'words used alike', weight: 0.6, measure: ({ held }) => meaningOf(held) },
  {
    name: 'a name in common',
    weight: 1.1,
    measure: ({ a, b }) => yes([...a.entities].some((entity) => b.entities.has(entity))),
  },
  {
    name: 'only names in common',
    weight: -0.4,
    measure: ({ held }) => yes(!held.shared.some(isWord) && held.akin.length === 0),
  },
  {
    name: 'one word before',
    weight: 0.7,
    measure: ({ a, b, one, other }) => {
      const word = wordBefore(a, one)
      return yes(word !== null && word === wordBefore(b, other))
    },
  },
  {
    name: 'no other places',
    weight: 0.4,
    measure: ({ a, b }) => yes(a.places.length === 1 && b.places.length === 1),
  },
  {
    name: 'many towns',
    weight: -0.8,
    measure: ({ a, b }) => Math.min(1, Math.log2(townsOf(a) * townsOf(b)) / many),
  },
  {
    name: 'settlements',
    weight: 1.2,
    measure: ({ one, other }) =>
      yes(one.precision === 'settlement' && other.precision === 'settlement'),
  },
  {
    name: 'a country',
    weight: -1,
    measure: ({ one, other }) => yes(one.precision === 'country' || other.precision === 'country'),
  },
  // set by hand: no story of ours is so long
  { name: 'weeks apart', weight: -4, measure: ({ a, b }) => weeksApart(a, b) },
  { name: 'near', weight: -0.9, measure: ({ one, other }) => yes(areNear(one, other)) },
  // then it knows it for another
  { name: 'named elsewhere', weight: -2.8, measure: (two) => yes(knownElsewhere(two) > 0) },
  { name: 'both named elsewhere', weight: -1.1, measure: (two) => yes(knownElsewhere(two) > 1) },
]

/** How many towns its article names, one at least. */
function townsOf({ analysis }: Telling): number {
  return Math.max(1, knownPlaces(analysis).towns)
}

/** The word before a place: "in", "of"; null where another mark stands there. */
function wordBefore({ analysis: { article } }: Telling, { start }: Place): string | null {
  const before = article.text.slice(Math.max(0, start - reach), start)
  return /(\p{Ll}+)\s+(?:\p{Ll}{1,3}\s+)?$/u.exec(before)?.[1] ?? null
}

function areNear(one: Place, other: Place): boolean {
  const [from, to] = [pointOf(one), pointOf(other)]
  return from !== null && to !== null && kilometres(from, to) < near
}

function pointOf({ lat, lon }: Place): { lat: number; lon: number } | null {
  return lat === null || lon === null ? null : { lat, lon }
}

/** Of how many of the two places the article of the other telling knows. */
function knownElsewhere({ a, b, one, other }: TwoPlaces): number {
  return yes(knows(b, a, one)) + yes(knows(a, b, other))
}

function knows({ analysis }: Telling, other: Telling, place: Place): boolean {
  const known = knownPlaces(analysis)
  if (place.geonameId !== null && known.ids.has(place.geonameId)) return true
  return knowsName(known, printed(other, place))
}
