import type { PackedGazetteer } from '../../../packages/core/src/language/packed-gazetteer.ts'
import { abbreviationKey, placeKey } from '../../../packages/core/src/language/place-key.ts'
import { middle, readRegions } from './regions.ts'
import { isSeat, isShipped, readSettlements, shippedAlternates } from './settlements.ts'
import { readTable, sources } from './sources.ts'

/** As many as one character of base 36 can count. */
const mostPlaces = 35

interface Row {
  readonly geonameId: number
  readonly names: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly country: number
  readonly admin1: number
  readonly seat: boolean
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const list = (text: string | undefined) => (text ?? '').split(';').filter(Boolean)

/** Packs countries, regions and settlements into the columns that core unpacks. */
export function packGazetteer(): PackedGazetteer {
  const everywhere = readSettlements(sources.settlements)
  const inCountry = Map.groupBy(everywhere, ({ country }) => country)
  const countryTable = readTable(sources.countries)
  const codes = countryTable.map((row) => row['code'] ?? '')
  const regions = readRegions(everywhere)
  const divisions = regions.map(({ code }) => code)
  const divisionAt = new Map(divisions.map((code, at) => [code, at]))
  const shipped = everywhere
    .filter((place) => isShipped(place) && codes.includes(place.country))
    .sort((a, b) => order(a.admin1, b.admin1) || a.geonameId - b.geonameId)

  const rows: Row[] = [
    ...countryTable.map((row, at) => ({
      geonameId: Number(row['geonameId']),
      names: list(row['names']),
      ...middle(inCountry.get(row['code'] ?? '') ?? []),
      population: Number(row['population']),
      country: at,
      admin1: -1,
      seat: false,
    })),
    ...regions.map((region, at) => ({
      ...region,
      names: [region.name, ...region.alternates],
      country: codes.indexOf(region.country),
      admin1: region.code ? at : -1,
      seat: false,
    })),
    ...shipped.map((place) => ({
      ...place,
      names: [place.name, place.ascii, ...shippedAlternates(place)],
      country: codes.indexOf(place.country),
      admin1: divisionAt.get(place.admin1) ?? -1,
      seat: isSeat(place),
    })),
  ]

  return {
    codes,
    neighbours: countryTable.map((row) => (row['neighbours'] ?? '').replaceAll(',', ' ')),
    regions: divisions,
    names: rows.map(({ names }) => names[0]).join('\n'),
    geonameIds: rows.map(({ geonameId }) => geonameId),
    lats: rows.map(({ lat }) => Math.round(lat * 1000)),
    lons: rows.map(({ lon }) => Math.round(lon * 1000)),
    populations: rows.map(({ population }) => population),
    countries: runs(rows.map(({ country }) => country)),
    admin1: runs(rows.map(({ admin1 }) => admin1)),
    seats: rows.flatMap(({ seat }, at) => (seat ? [at] : [])),
    ...packKeys(rows),
    peoples: packPeoples(codes, countryTable, regions),
  }
}

/** Each name's places, the most populous first; the usual names of a place before its alternates. */
function packKeys(rows: readonly Row[]): Pick<PackedGazetteer, 'keys' | 'counts' | 'places'> {
  const places = new Map<string, Map<number, number>>()
  for (const [at, { names }] of rows.entries()) {
    for (const [nameAt, name] of names.entries()) {
      const key = abbreviationKey(name) ?? placeKey(name)
      const known = places.get(key) ?? new Map<number, number>()
      if (!known.has(at)) known.set(at, nameAt === 0 || key === placeKey(names[0] ?? '') ? 0 : 1)
      if (key !== '') places.set(key, known)
    }
  }
  const keys = [...places.keys()].sort()
  const lists = keys.map((key) =>
    [...(places.get(key) ?? [])]
      .sort(([a], [b]) => (rows[b]?.population ?? 0) - (rows[a]?.population ?? 0) || a - b)
      .slice(0, mostPlaces)
      .map(([at, alternate]) => at * 2 + alternate),
  )
  return {
    keys: keys.map((key, at) => afterShared(keys[at - 1] ?? '', key)).join('\n'),
    counts: lists.map(({ length }) => length.toString(36)).join(''),
    places: lists.flat(),
  }
}

/** A key without what it shares with the key before, and how much that is. */
function afterShared(before: string, key: string): string {
  let shared = 0
  while (shared < 35 && shared < before.length && before[shared] === key[shared]) shared++
  return shared.toString(36) + key.slice(shared)
}

/** Values as runs: a value and how often it stands there in a row. */
function runs(values: readonly number[]): number[] {
  const found: number[] = []
  for (const [at, value] of values.entries()) {
    if (at > 0 && value === values[at - 1]) found[found.length - 1] = (found.at(-1) ?? 0) + 1
    else found.push(value, 1)
  }
  return found
}

/** Words for peoples in singular and plural. A word of several countries (Congolese) tells none. */
function packPeoples(
  codes: readonly string[],
  countries: readonly Record<string, string>[],
  regions: readonly { readonly country: string; readonly people: readonly string[] }[],
): Record<string, number> {
  const found = new Map<string, Set<number>>()
  const add = (word: string, country: number) => {
    const forms = /(?:s|sh|ch|ese|men)$/.test(word) ? [word] : [word, `${word}s`]
    for (const form of forms) found.set(form, (found.get(form) ?? new Set()).add(country))
  }
  for (const [at, row] of countries.entries()) for (const word of list(row['people'])) add(word, at)
  for (const { country, people } of regions)
    for (const word of people) if (country && !found.has(word)) add(word, codes.indexOf(country))
  return Object.fromEntries(
    [...found]
      .filter(([, places]) => places.size === 1)
      .map(([word, places]) => [word, [...places][0] ?? -1] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
