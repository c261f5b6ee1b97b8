import { longestKey } from '../../../packages/core/src/language/packed-gazetteer/keys.ts'
import {
  abbreviationMark,
  type kinds,
  type PackedGazetteer,
} from '../../../packages/core/src/language/packed-gazetteer.ts'
import { abbreviationKey, placeKey } from '../../../packages/core/src/language/place-key.ts'
import { readDistricts } from './districts.ts'
import { middle } from './middle.ts'
import { packColumns, packKeys, packNames, packPostings } from './pack-columns.ts'
import { packPeoples } from './peoples.ts'
import { readRegions } from './regions.ts'
import { isSeat, isShipped, readSettlements, shippedAlternates } from './settlements.ts'
import { readTable, sources } from './sources.ts'

/** So many places a name may mean; the others are left out. */
const mostPlaces = 60

type Kind = (typeof kinds)[number]

interface Row {
  readonly kind: Kind
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

/** Packs countries, regions, features, districts and settlements into the columns that core unpacks. */
export function packGazetteer(): PackedGazetteer {
  const everywhere = readSettlements(sources.settlements)
  const inCountry = Map.groupBy(everywhere, ({ country }) => country)
  const countryTable = readTable(sources.countries)
  const codes = countryTable.map((row) => row['code'] ?? '')
  const regions = readRegions(everywhere)
  const divisions = regions.flatMap(({ code }) => (code === '' ? [] : [code]))
  const divisionAt = new Map(divisions.map((code, at) => [code, at]))
  const shipped = everywhere
    .filter((place) => isShipped(place) && codes.includes(place.country))
    .sort(
      (a, b) => order(a.admin1, b.admin1) || order(a.admin2, b.admin2) || a.geonameId - b.geonameId,
    )
  const districts = readDistricts(shipped)
  const districtAt = new Map(districts.map(({ code }, at) => [code, at]))

  const rows: Row[] = [
    ...countryTable.map((row, at) => ({
      kind: 'country' as const,
      geonameId: Number(row['geonameId']),
      names: list(row['names']),
      ...middle(inCountry.get(row['code'] ?? '') ?? []),
      population: Number(row['population']),
      country: at,
      admin1: -1,
      seat: false,
    })),
    ...regions.map((region) => ({
      ...region,
      names: [region.name, ...region.alternates],
      country: codes.indexOf(region.country),
      admin1: divisionAt.get(region.code) ?? -1,
      seat: false,
    })),
    ...districts.map((district) => ({
      ...district,
      kind: 'district' as const,
      geonameId: 0,
      country: codes.indexOf(district.country),
      admin1: divisionAt.get(district.admin1) ?? -1,
      seat: false,
    })),
    ...shipped.map((place) => ({
      ...place,
      kind: 'settlement' as const,
      names: [place.name, place.ascii, ...shippedAlternates(place)],
      country: codes.indexOf(place.country),
      admin1: divisionAt.get(place.admin1) ?? -1,
      seat: isSeat(place),
    })),
  ]
  const sizes = { country: 0, region: 0, feature: 0, district: 0, settlement: 0 }
  for (const { kind } of rows) sizes[kind] += 1

  const names = packNames(rows.map(({ names: [usual = ''] }) => usual))
  const { keys, places } = packLookups(rows)

  return {
    codes,
    sovereigns: countryTable.map((row) => row['sovereign'] ?? ''),
    divisions,
    sizes,
    names: names.text,
    keys: keys.text,
    places: places.text,
    marks: { names: names.marks, keys: keys.marks, places: places.marks },
    columns: packColumns(rows),
    countries: runs(rows.map(({ country }) => country)),
    admin1: runs(rows.map(({ admin1 }) => admin1)),
    admin2: runs(shipped.map(({ admin2 }) => districtAt.get(admin2) ?? -1)),
    seats: rows.flatMap(({ seat }, at) => (seat ? [at] : [])),
    peoples: packPeoples(codes, countryTable, regions),
  }
}

/** Each name's places, the most populous first and districts last; the usual names of a place before its alternates. */
function packLookups(rows: readonly Row[]) {
  const places = new Map<string, Map<number, boolean>>()
  for (const [at, { names }] of rows.entries()) {
    for (const [nameAt, name] of names.entries()) {
      const key = keyOf(name)
      if (key === '' || key.length > longestKey) continue
      const known = places.get(key) ?? new Map<number, boolean>()
      if (!known.has(at)) known.set(at, nameAt === 0 || key === keyOf(names[0] ?? ''))
      places.set(key, known)
    }
  }
  const keys = [...places.keys()].sort()
  const last = (row: number) => Number(rows[row]?.kind === 'district')
  const people = (row: number) => rows[row]?.population ?? 0
  const lists = keys.map((key) =>
    [...(places.get(key) ?? [])]
      .map(([row, usual]) => ({ row, usual }))
      .sort((a, b) => last(a.row) - last(b.row) || people(b.row) - people(a.row) || a.row - b.row)
      .slice(0, mostPlaces),
  )
  return {
    keys: packKeys(keys),
    places: packPostings(lists),
  }
}

function keyOf(name: string): string {
  const short = abbreviationKey(name)
  return short === null ? placeKey(name) : abbreviationMark + short.toLowerCase()
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
