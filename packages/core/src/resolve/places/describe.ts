import type { KnownPlace } from '../../language/gazetteer.ts'
import { inHundredths } from '../../model/hundredths.ts'
import type { Place } from '../../model/place.ts'
import { likelihoods, type Scored } from './beliefs.ts'
import { pointAt, type Said } from './distances.ts'

const onlyOne = 0.9
const rivalsTold = 2

/** How sure it is that a place the gazetteer lacks lies where it is said to. */
const saidOnly = 0.5

type Settled = Omit<Place, 'start' | 'end' | 'entity'>

/** A place that the gazetteer lacks is where it is said to lie, as precisely as that is known. */
export function standIn(
  printed: string,
  { name, country, kind, region, lat, lon }: KnownPlace,
): Settled {
  return {
    ...{ geonameId: null, name: printed, country, lat, lon, precision: kind },
    region: kind === 'country' ? null : kind === 'region' ? name : region,
    district: kind === 'district' ? name : null,
    score: saidOnly,
    because: [`the gazetteer has no place of this name in ${name}, where it is said to be`],
  }
}

/** A place that the gazetteer lacks is about where it is said to be, so far from another. */
export function reckonFrom(printed: string, { other, ...distance }: Said): Settled {
  const where = `${distance.printed} from ${other.name}`
  return {
    ...{ geonameId: null, name: printed, country: other.country, ...pointAt(other, distance) },
    ...{ region: other.region, district: null, precision: 'district', score: saidOnly },
    because: [`the gazetteer has no place of this name ${where}, where it is said to be`],
  }
}

/** A name as the likeliest of its candidates, with its reasons and what else it could be; unknown where there is none. */
export function describe(printed: string, scored: readonly Scored[]): Settled {
  const [best, ...rivals] = scored
  if (!best) {
    return {
      ...{ geonameId: null, name: printed, country: null, region: null, district: null },
      ...{ lat: null, lon: null },
      ...{
        precision: 'unknown',
        score: 0,
        because: ['the gazetteer has no place of this name that fits'],
      },
    }
  }
  const { place } = best.candidate
  const [likely = onlyOne] = likelihoods(scored)
  const others = rivals.slice(0, rivalsTold).map(({ candidate: { place: rival } }) => {
    const where = [rival.kind === 'region' ? null : rival.region, rival.country]
    return `rather than ${[rival.name, ...where].filter(Boolean).join(', ')}`
  })
  return {
    geonameId: place.geonameId,
    name: place.name,
    country: place.country,
    region: place.kind === 'region' ? null : place.region,
    district: place.district,
    lat: place.lat,
    lon: place.lon,
    precision: place.kind,
    score: inHundredths(Math.min(onlyOne, likely)),
    because: [...best.because, ...others],
  }
}
