import { readFileSync } from 'node:fs'
import { bareName } from './bare-name.ts'
import { middle } from './middle.ts'
import type { Settlement } from './settlements.ts'
import { sources } from './sources.ts'

/** A second-order division: a county, a raion, a borough. */
export interface District {
  /** Of its first-order division, and its own: "UA.07.12". */
  readonly code: string
  readonly admin1: string
  readonly country: string
  readonly names: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly population: number
}

/** Second-order divisions that hold a settlement, in the order of their codes. GeoNames' table of their names has no ids. */
export function readDistricts(settlements: readonly Settlement[]): District[] {
  const inside = Map.groupBy(settlements, ({ admin2 }) => admin2)
  const named: { code: string; name: string }[] = JSON.parse(
    readFileSync(sources.districts, 'utf8'),
  )
  return named
    .flatMap(({ code, name }) => {
      const places = inside.get(code)
      if (!places || name === '') return []
      const [country = '', admin1 = ''] = code.split('.')
      const population = places.reduce((sum, place) => sum + place.population, 0)
      const names = [...new Set([name, bareName(name)])]
      return [
        { code, country, admin1: `${country}.${admin1}`, names, population, ...middle(places) },
      ]
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}
