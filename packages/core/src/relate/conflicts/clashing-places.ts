import { crowding } from '../claims/likeness.ts'
import { compare } from '../claims/two.ts'
import { oddsBy, probabilityOf } from '../weigh.ts'
import { type Against, type Clash, type FindClash, printed } from './clash.ts'
import { type Locus, lociOf, mayBeOne } from './places/loci.ts'
import { reasons, type TwoPlaces } from './places/reasons.ts'
import { areOfTwoTimes } from './two-times.ts'

/** The odds that two places are those of one event where nothing speaks for it, in nats. */
const odds = -2.8
/** As probable as this a conflict is told. */
const probable = 0.42

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

/** The places of two articles that one telling of each is set in, and the other is not. */
export function twoPlacesIn({ a, b, alignment }: Against): TwoPlaces[] {
  if (a.analysis === b.analysis) return []
  const [here, there] = [lociOf(a), lociOf(b)]
  if (here.length === 0 || there.length === 0 || areOfTwoTimes(a, b)) return []
  const isThere = (one: Locus, other: Locus) =>
    mayBeOne(a, one, b, other) && areKnownAsOne(one, other)
  const own = here.filter((one) => !there.some((other) => isThere(one, other)))
  const others = there.filter((other) => !here.some((one) => isThere(one, other)))
  const pairs = own.flatMap((one) =>
    others.filter((other) => !mayBeOne(a, one, b, other)).map((other) => ({ one, other })),
  )
  if (pairs.length === 0) return []
  const held = compare(a, b)
  return pairs.map((pair) => ({ a, b, ...pair, held, alignment }))
}

/** Whether two that may be one are told by the same: by names, or by the same noun. */
function areKnownAsOne(one: Locus, other: Locus): boolean {
  if (one.place && other.place && !one.site?.same === !other.site?.same) return true
  return one.site?.same !== null && one.site?.same === other.site?.same
}

function clashOf({ a, b, one, other }: TwoPlaces): Clash {
  const names = [one, other].map(({ place, site }) => place?.name ?? site?.same ?? '')
  return {
    kind: 'place',
    a: { start: one.start, end: one.end },
    b: { start: other.start, end: other.end },
    why: `One event is told of ${printed(a, one)} and of ${printed(b, other)}.`,
    because: ['the tellings are of one event', 'the places are two'],
    once: names.toSorted().join(' '),
  }
}
