import type { Place } from '../../model/place.ts'
import { sameName } from '../../resolve/same-name.ts'
import { crowding } from '../claims/likeness.ts'
import type { Telling } from '../claims/telling.ts'
import { compare } from '../claims/two.ts'
import { oddsBy, probabilityOf } from '../weigh.ts'
import { type Against, type Clash, type FindClash, printed } from './clash.ts'
import { reasons, type TwoPlaces } from './places/reasons.ts'
import { areOfTwoTimes } from './two-times.ts'

/** The odds that two places are those of one event where nothing speaks for it, in nats. */
const odds = -3.4
/** As probable as this a conflict is told. */
const probable = 0.45

/** Of a telling so many places are held against those of another: more are a list. */
const most = 4

/** One event in two places: "arrested in Lyon" and "seized in Oslo". */
export const findClashingPlaces: FindClash = (against) => {
  const [best] = twoPlacesIn(against)
    .map((two) => {
      const score = probabilityOf(oddsBy(reasons, odds, two) - crowding(two.a, two.b))
      return { ...clashOf(two), score }
    })
    .sort((one, two) => two.score - one.score)
  return best && best.score >= probable ? best : null
}

/** The places of two articles that one telling of each names, and the other does not. */
export function twoPlacesIn({ a, b, alignment }: Against): TwoPlaces[] {
  if (a.analysis === b.analysis || a.places.length === 0 || b.places.length === 0) return []
  if (areOfTwoTimes(a, b)) return []
  const [here, there] = [placesOf(a), placesOf(b)]
  const own = here.filter((place) => !there.some((other) => areOne(a, place, b, other)))
  const others = there.filter((place) => !here.some((one) => areOne(a, one, b, place)))
  if (own.length === 0 || others.length === 0) return []
  const held = compare(a, b)
  return own.flatMap((one) => others.map((other) => ({ a, b, one, other, held, alignment })))
}

function clashOf({ a, b, one, other }: TwoPlaces): Clash {
  return {
    kind: 'place',
    a: { start: one.start, end: one.end },
    b: { start: other.start, end: other.end },
    why: `One event is told of ${printed(a, one)} and of ${printed(b, other)}.`,
    because: ['the tellings are of one event', 'the places are two'],
    once: [one.name, other.name].toSorted().join(' '),
  }
}

/** The places that a telling says it is of: not that from where it is reported, in capitals at its head. */
function placesOf(telling: Telling): Place[] {
  return telling.places
    .filter(
      (place) => !(place.start === telling.statement.start && isCapitals(printed(telling, place))),
    )
    .slice(0, most)
}

/** Whether two names are of one place, or one may lie in the other. */
function areOne(a: Telling, one: Place, b: Telling, other: Place): boolean {
  if (one.geonameId !== null && one.geonameId === other.geonameId) return true
  if (one.country !== null && one.country === other.country && (isWide(one) || isWide(other)))
    return true
  const [first, second] = [printed(a, one), printed(b, other)]
  if (first.includes(second) || second.includes(first)) return true
  return sameName(first, second, 'place').same
}

/** Regions and countries contain others. */
function isWide({ geonameId, precision }: Place): boolean {
  return geonameId !== null && precision !== 'settlement'
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase()
}
