import { readFileSync } from 'node:fs'
import { placeKey } from '../../../packages/core/src/language/place-key.ts'
import { bareName } from './bare-name.ts'
import { readDivisionIds } from './division-ids.ts'
import { middle } from './middle.ts'
import { isPrinted, isSeat, type Settlement, shippedAlternates } from './settlements.ts'
import { readTable, sources } from './sources.ts'

/** A first-order division, or an area or feature that is none (without a code). */
export interface Region {
  readonly kind: 'region' | 'feature'
  readonly code: string
  readonly country: string
  readonly name: string
  readonly alternates: string[]
  readonly people: string[]
  geonameId: number
  lat: number
  lon: number
  readonly population: number
}

function readDivisions(settlements: readonly Settlement[]): Region[] {
  const inside = Map.groupBy(settlements, ({ admin1 }) => admin1)
  const divisions: { code: string; name: string }[] = JSON.parse(
    readFileSync(sources.divisions, 'utf8'),
  )
  const ids = readDivisionIds(new Map(divisions.map(({ code, name }) => [code, name])))
  const countries = new Set(
    readTable(sources.countries).flatMap(({ names = '' }) => names.split(';').map(placeKey)),
  )
  return divisions.map(({ code, name }) => {
    const places = inside.get(code) ?? []
    const bare = bareName(name)
    const identity = ids.get(code)
    const others = (identity?.names ?? []).filter(
      (one) => isPrinted(one) && placeKey(one) !== placeKey(bare) && !countries.has(placeKey(one)),
    )
    const seat = places.find((place) => isSeat(place) && placeKey(place.name) === placeKey(bare))
    return {
      kind: 'region',
      code,
      country: code.slice(0, 2),
      name,
      // "Kyiv" is Kyiv Oblast, and the city, but never Kyiv City
      alternates: name.endsWith(' City')
        ? []
        : [bare, ...others, ...(seat ? shippedAlternates(seat) : [])],
      people: [],
      geonameId: identity?.geonameId ?? 0,
      ...(places.length > 0 ? middle(places) : { lat: 0, lon: 0 }),
      population: places.reduce((sum, place) => sum + place.population, 0),
    }
  })
}

/**
 * First-order divisions in the order of their codes, then areas that none of them is, then features such as seas.
 * A division without a settlement is left out.
 */
export function readRegions(settlements: readonly Settlement[]): Region[] {
  const regions = readDivisions(settlements).filter(({ population }) => population > 0)
  const byName = new Map(
    regions.map((region) => [`${region.country} ${placeKey(bareName(region.name))}`, region]),
  )
  const byCode = new Map(regions.map((region) => [region.code, region]))
  for (const { code = '', names = '' } of readTable(sources.divisionAbbreviations))
    byCode.get(code)?.alternates.push(...names.split(';'))
  for (const row of readTable(sources.areas)) {
    const [name = '', ...alternates] = (row['names'] ?? '').split(';')
    const people = (row['people'] ?? '').split(';').filter(Boolean)
    const country = row['countries'] ?? ''
    const known = byName.get(`${country} ${placeKey(name)}`)
    const place = { lat: Number(row['lat']), lon: Number(row['lon']) }
    const geonameId = Number(row['geonameId'] || 0)
    if (known) {
      known.alternates.push(...alternates)
      known.people.push(...people)
      known.geonameId ||= geonameId
    } else {
      regions.push({
        kind: row['kind'] === 'feature' ? 'feature' : 'region',
        code: '',
        country,
        name,
        alternates,
        people,
        geonameId,
        ...place,
        population: 0,
      })
    }
  }
  const rank = ({ kind, code }: Region) => (kind === 'feature' ? 2 : code === '' ? 1 : 0)
  return regions.sort((a, b) => rank(a) - rank(b) || order(a.code, b.code) || order(a.name, b.name))
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
