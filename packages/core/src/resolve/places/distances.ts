import type { KnownPlace } from '../../language/gazetteer.ts'
import type { Placing } from '../../language/placing.ts'
import { inHundredths } from '../../model/hundredths.ts'
import type { Name } from '../../model/name.ts'
import type { Quantity } from '../../model/quantity.ts'
import { kilometres } from './look-up.ts'

/** How far from another place one is said to be: "Oakham, some 25 km southeast of [Leicester]". */
export interface Distance {
  /** The entity of the other place. */
  readonly from: string
  /** As printed: "25 km". */
  readonly printed: string
  readonly km: number
  /** Degrees from north, clockwise; null where no direction is said. */
  readonly bearing: number | null
}

/** The same with the other place as it was settled. */
export interface Said extends Omit<Distance, 'from'> {
  readonly other: KnownPlace
}

/** Code units between two names of which one is said to be so far from the other. */
const reach = 80

/** What is said of the distance between two places, by the entity of the one that is told by it; the first of each. */
export function readDistances(
  text: string,
  names: readonly Name[],
  quantities: readonly Quantity[],
  { distanceAfter, distanceFrom, bearings, lyingIn }: Placing,
): Map<string, Distance> {
  const found = new Map<string, Distance>()
  const lengths = quantities.filter(({ si }) => si?.unit === 'm')
  let at = 0
  for (const [nth, place] of names.entries()) {
    const other = names[nth + 1]
    while (at < lengths.length && (lengths[at] as Quantity).start < place.end) at += 1
    const length = lengths[at]
    if (!other || !length || length.end > other.start || other.start - place.end > reach) continue
    if (place.type !== 'place' || other.type !== 'place') continue
    const from = distanceFrom.exec(text.slice(length.end, other.start))
    if (!from || !distanceAfter.test(text.slice(place.end, length.start))) continue
    const before = names[nth - 1]
    const between = text.slice(before?.end ?? place.start, place.start)
    const inside = before?.type === 'place' && between !== ', ' && lyingIn.test(between)
    const { entity } = inside ? before : place // Oakham, in Rutland, 25 km southeast of Leicester
    if (found.has(entity)) continue
    const bearing = bearings.get(from[1]?.replace('-', '') ?? '') ?? null
    const printed = text.slice(length.start, length.end)
    found.set(entity, { from: other.entity, printed, km: kmOf(length), bearing })
  }
  return found
}

/** The middle of what a length can mean. */
function kmOf({ si }: Quantity): number {
  const [low, high] = [si?.low ?? si?.high ?? 0, si?.high ?? si?.low ?? 0]
  return (low + high) / 2000
}

/** Whether a place is as far from the other as is said, as roughly as newsrooms reckon. */
export function isSoFar(place: KnownPlace, { other, km }: Said): boolean {
  return Math.abs(kilometres(place, other) - km) <= 10 + 0.3 * km
}

const kmOfDegree = 111.2

/** The point so far from a place, in the direction said; the place itself where none is. */
export function pointAt(
  { lat, lon }: Pick<KnownPlace, 'lat' | 'lon'>,
  { km, bearing }: Omit<Distance, 'from'>,
): Pick<KnownPlace, 'lat' | 'lon'> {
  if (bearing === null) return { lat, lon }
  const angle = (bearing * Math.PI) / 180
  const degrees = km / kmOfDegree
  const east = (degrees * Math.sin(angle)) / Math.cos((lat * Math.PI) / 180)
  return { lat: roughly(lat + degrees * Math.cos(angle)), lon: roughly(onGlobe(lon + east)) }
}

const onGlobe = (lon: number) => ((lon + 540) % 360) - 180

/** To about a kilometre. */
const roughly = (degrees: number) => inHundredths(degrees)
