import { z } from 'zod'
import { PlacesError } from '../model/errors.ts'
import { OwnPlace } from '../model/own-place.ts'
import type { Candidate, Gazetteer, KnownPlace } from './gazetteer.ts'
import { abbreviationKey, placeKey } from './place-key.ts'

/** Reads a file of places, one JSON object a line. Throws PlacesError at the first line that is none. */
export function readOwnPlaces(file: string): OwnPlace[] {
  return file.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const read = OwnPlace.safeParse(parse(line, at + 1))
    if (!read.success) throw new PlacesError(at + 1, z.prettifyError(read.error))
    return [read.data]
  })
}

function parse(line: string, at: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new PlacesError(at, 'not a JSON object on one line')
  }
}

/** The gazetteer with places of one's own: before all others of their names, or instead of them. */
export function withOwnPlaces(gazetteer: Gazetteer, places: readonly OwnPlace[]): Gazetteer {
  const own = new Map<string, { readonly places: Candidate[]; only: boolean }>()
  for (const [at, place] of places.entries()) {
    const known = knownPlace(place, -1 - at)
    for (const [nth, name] of [place.name, ...place.alternates].entries()) {
      const entry = own.get(keyOf(name)) ?? { places: [], only: false }
      entry.places.push({ ...known, usual: nth === 0 })
      entry.only ||= place.only
      own.set(keyOf(name), entry)
    }
  }
  return {
    ...gazetteer,
    knows: (name) => own.has(keyOf(name)) || gazetteer.knows(name),
    find(name) {
      const entry = own.get(keyOf(name))
      if (!entry) return gazetteer.find(name)
      return entry.only ? entry.places : [...entry.places, ...gazetteer.find(name)]
    },
  }
}

const keyOf = (name: string) => abbreviationKey(name) ?? placeKey(name)

/** Places of one's own have negative numbers: those of the gazetteer count from 0. */
function knownPlace(place: OwnPlace, id: number): KnownPlace {
  const { geonameId, name, kind, country, lat, lon, population } = place
  return {
    ...{ id, geonameId, name, kind, country, lat, lon, population },
    ...{ sovereign: null, admin1: null, region: null, district: null, seat: false },
  }
}
