import type { Candidate, Gazetteer, KnownPlace, PlaceKind } from './gazetteer.ts'
import { abbreviationKey, placeKey } from './place-key.ts'

/**
 * The gazetteer as it is shipped: columns over one row of places, countries first, then regions,
 * then settlements, those of one division together; keys sorted, each with the places that it may mean.
 */
export interface PackedGazetteer {
  readonly codes: readonly string[]
  readonly neighbours: readonly string[]
  /** Codes of first-order divisions; empty for areas that are none. */
  readonly regions: readonly string[]
  readonly names: string
  readonly geonameIds: readonly number[]
  /** Thousandths of a degree. */
  readonly lats: readonly number[]
  readonly lons: readonly number[]
  readonly populations: readonly number[]
  /** Runs of places in one country: index into `codes` (-1 for none), length of the run. */
  readonly countries: readonly number[]
  /** Runs of places in one division: index into `regions` (-1 for none), length of the run. */
  readonly admin1: readonly number[]
  readonly seats: readonly number[]
  /** Each key as what it shares with the key before (one character of base 36) and the rest. */
  readonly keys: string
  /** How many places each key has: one character of base 36, the 35 most populous at most. */
  readonly counts: string
  /** Index of a place times two, plus one where the key is an alternate name. */
  readonly places: readonly number[]
  /** Words for peoples, each with the index of its country. */
  readonly peoples: Readonly<Record<string, number>>
}

function hash(key: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < key.length; at++) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193)
  return value ^ (value >>> 15)
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

/** A digit of base 36. */
function digit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 58 ? code - 48 : code - 87
}

function unfoldKeys(folded: string): string[] {
  let before = ''
  return folded.split('\n').map((line) => {
    before = before.slice(0, digit(line, 0)) + line.slice(1)
    return before
  })
}

/** Where each key stands, by open addressing. */
function indexKeys(keys: readonly string[]): (key: string) => number {
  const mask = 2 ** Math.ceil(Math.log2(keys.length * 2 + 1)) - 1
  const slots = new Int32Array(mask + 1) // index of a key plus one, 0 for none
  for (let index = 0; index < keys.length; index++) {
    let slot = hash(keys[index] as string) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = index + 1
  }
  return (key) => {
    for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      const index = (slots[slot] as number) - 1
      if (index === -1 || keys[index] === key) return index
    }
  }
}

export function unpackGazetteer(packed: PackedGazetteer): Gazetteer {
  const names = packed.names.split('\n')
  const keys = unfoldKeys(packed.keys)
  const geonameIds = Int32Array.from(packed.geonameIds)
  const lats = Int32Array.from(packed.lats)
  const lons = Int32Array.from(packed.lons)
  const populations = Float64Array.from(packed.populations)
  const countries = unfold(packed.countries, names.length)
  const admin1 = unfold(packed.admin1, names.length)
  const seats = new Set(packed.seats)
  const places = Int32Array.from(packed.places)
  const starts = new Int32Array(keys.length + 1)
  for (let index = 0; index < keys.length; index++)
    starts[index + 1] = (starts[index] as number) + digit(packed.counts, index)
  const locate = indexKeys(keys)
  const countryCount = packed.codes.length
  const regionCount = packed.regions.length

  function kindOf(id: number): PlaceKind {
    if (id < countryCount) return 'country'
    return id < countryCount + regionCount ? 'region' : 'settlement'
  }

  function placeAt(id: number): KnownPlace {
    const division = admin1[id] as number
    const code = division < 0 ? '' : (packed.regions[division] as string)
    return {
      id,
      geonameId: geonameIds[id] || null,
      name: names[id] as string,
      kind: kindOf(id),
      country: packed.codes[countries[id] as number] ?? null,
      admin1: code || null,
      region: code ? (names[countryCount + division] as string) : null,
      lat: (lats[id] as number) / 1000,
      lon: (lons[id] as number) / 1000,
      population: populations[id] as number,
      seat: seats.has(id),
    }
  }

  function indexOf(name: string): number {
    const short = abbreviationKey(name)
    const index = short === null ? -1 : locate(short)
    return index === -1 ? locate(placeKey(name)) : index
  }

  return {
    knows: (name) => indexOf(name) !== -1,
    find(name) {
      const index = indexOf(name)
      if (index === -1) return []
      const found: Candidate[] = []
      for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) {
        const place = places[at] as number
        found.push({ ...placeAt(place >> 1), usual: place % 2 === 0 })
      }
      return found
    },
    nationality(word) {
      const index = Object.hasOwn(packed.peoples, word) ? packed.peoples[word] : undefined
      return index === undefined ? null : (packed.codes[index] ?? null)
    },
    country(code) {
      const id = packed.codes.indexOf(code)
      return id === -1 ? null : placeAt(id)
    },
    neighbours: (code) =>
      packed.neighbours[packed.codes.indexOf(code)]?.split(' ').filter(Boolean) ?? [],
  }
}
