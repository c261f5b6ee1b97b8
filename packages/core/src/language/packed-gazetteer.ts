import type { Candidate, Gazetteer, KnownPlace, PlaceKind } from './gazetteer.ts'
import { columnsAt } from './packed-gazetteer/columns.ts'
import { blockSize, markAt } from './packed-gazetteer/digits.ts'
import { keyFinder } from './packed-gazetteer/keys.ts'
import { postingsOf } from './packed-gazetteer/postings.ts'
import { abbreviationKey, placeKey } from './place-key.ts'
import { remembered } from './remembered.ts'

/**
 * The gazetteer as it is shipped: columns over one row of places, kind after kind in the order of `kinds`, and
 * settlements of one district together; keys sorted, each with the places that it may mean. The columns are strings
 * that are read where they stand: to load them is to parse the file.
 */
export interface PackedGazetteer {
  readonly codes: readonly string[]
  /** For each country the code of the state that it depends on, or nothing. */
  readonly sovereigns: readonly string[]
  /** Codes of first-order divisions, which come first among the regions. */
  readonly divisions: readonly string[]
  /** How many rows each kind has. */
  readonly sizes: Readonly<Record<PlaceKind, number>>
  /** The usual names, each with a bar after it; `marks` of names, keys and places say where blocks begin. */
  readonly names: string
  readonly marks: Readonly<Record<'names' | 'keys' | 'places', string>>
  /** What `columnsAt` reads. */
  readonly columns: string
  /** Runs of places in one country: index into `codes` (-1 for none), length of the run. */
  readonly countries: readonly number[]
  /** Runs of places in one division: index into `divisions` (-1 for none), length of the run. */
  readonly admin1: readonly number[]
  /** Runs of settlements in one district: its index among the districts (-1 for none), length of the run. */
  readonly admin2: readonly number[]
  readonly seats: readonly number[]
  /** What `keyFinder` reads; short names in capitals as `abbreviationMark` and lower-case letters. */
  readonly keys: string
  /** What `postingsOf` reads: for each key its places. */
  readonly places: string
  /** Words for peoples, each with the index of its country. */
  readonly peoples: Readonly<Record<string, number>>
}

/** The kinds of places in the order of their rows. */
export const kinds = ['country', 'region', 'feature', 'district', 'settlement'] as const

/** How many answers are kept: a text asks for the same names again and again. */
const mostKept = 16_384

const none: readonly Candidate[] = []

/** Stands before keys of short names in capitals: "US" is no "us". */
export const abbreviationMark = '.'

export function unpackGazetteer(packed: PackedGazetteer): Gazetteer {
  const { names, marks, columns } = packed
  const rows = kinds.reduce((sum, kind) => sum + packed.sizes[kind], 0)
  const countries = unfold(packed.countries, rows)
  const admin1 = unfold(packed.admin1, rows)
  const firstOf = firstRows(packed.sizes)
  const admin2 = unfold(packed.admin2, packed.sizes.settlement)
  const seats = new Set(packed.seats)
  const peoples = new Map(Object.entries(packed.peoples))
  const locate = keyFinder(packed.keys, marks.keys)
  const postings = postingsOf(packed.places, marks.places)

  const kindOf = (id: number): PlaceKind =>
    kinds.findLast((kind) => id >= firstOf[kind]) ?? 'country'

  function nameOf(id: number): string {
    let start = markAt(marks.names, Math.floor(id / blockSize))
    for (let behind = id % blockSize; behind > 0; behind--) start = names.indexOf('|', start) + 1
    return names.slice(start, names.indexOf('|', start))
  }

  function placeAt(id: number): KnownPlace {
    const division = admin1[id] as number
    const code = packed.divisions[division] ?? null
    const { geonameId, lat, lon, population } = columnsAt(columns, id)
    const country = countries[id] as number
    const district = id < firstOf.settlement ? -1 : (admin2[id - firstOf.settlement] as number)
    return {
      id,
      geonameId: geonameId || null,
      name: nameOf(id),
      kind: kindOf(id),
      country: packed.codes[country] ?? null,
      sovereign: packed.sovereigns[country] || null,
      admin1: code,
      region: code === null ? null : nameOf(firstOf.region + division),
      district: district < 0 ? null : nameOf(firstOf.district + district),
      lat: lat / 1000,
      lon: lon / 1000,
      population,
      seat: seats.has(id),
    }
  }

  function indexOf(name: string): number {
    const short = abbreviationKey(name)
    const index = short === null ? -1 : locate(abbreviationMark + short.toLowerCase())
    return index === -1 ? locate(placeKey(name)) : index
  }

  const find = remembered((name): readonly Candidate[] => {
    const index = indexOf(name)
    return index === -1
      ? none
      : postings(index).map(({ row, usual }) => ({ ...placeAt(row), usual }))
  }, mostKept)

  return {
    knows: (name) => find(name).length > 0,
    find,
    nationality(word) {
      const index = peoples.get(word)
      return index === undefined ? null : (packed.codes[index] ?? null)
    },
    country(code) {
      const id = packed.codes.indexOf(code)
      return id === -1 ? null : placeAt(id)
    },
  }
}

function firstRows(sizes: PackedGazetteer['sizes']): Record<PlaceKind, number> {
  const first = { country: 0, region: 0, feature: 0, district: 0, settlement: 0 }
  let row = 0
  for (const kind of kinds) {
    first[kind] = row
    row += sizes[kind]
  }
  return first
}

function unfold(runs: readonly number[], length: number): Int16Array {
  const values = new Int16Array(length)
  let at = 0
  for (let run = 0; run < runs.length; run += 2) {
    const end = at + (runs[run + 1] as number)
    values.fill(runs[run] as number, at, end)
    at = end
  }
  return values
}
