import { readFileSync } from 'node:fs'
import { placeKey } from '../../../packages/core/src/language/place-key.ts'
import { bareName } from './bare-name.ts'
import { sources } from './sources.ts'

interface Division {
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  /** The code of the division in GeoNames. */
  readonly admin: string
  readonly reference: { readonly geonames?: number }
}

/** What the table of divisions does not have. */
export interface Identity {
  readonly geonameId: number
  /** What it is called in English, and at home where that is known (Puglia), without its kind. */
  readonly names: readonly string[]
}

/**
 * The GeoNames ids of first-order divisions and their other names, by their codes. A code that was given to another
 * division since does not count: one of the names must be the same.
 */
export function readDivisionIds(names: ReadonlyMap<string, string>): Map<string, Identity> {
  const countries: Record<string, { readonly regions?: readonly Division[] }> = JSON.parse(
    readFileSync(sources.divisionIds, 'utf8'),
  )
  const key = (name: string) => placeKey(bareName(name))
  const ids = new Map<string, Identity>()
  for (const [country, { regions = [] }] of Object.entries(countries)) {
    for (const { admin, name, names: printed, reference } of regions) {
      const code = `${country}.${admin}`
      const known = names.get(code)
      const english = [name, printed['geonames'], printed['en']].filter((one) => one !== undefined)
      const same = known && english.some((one) => key(one) === key(known))
      if (!same || !reference.geonames) continue
      const all = [...english, printed[country.toLowerCase()] ?? name]
      ids.set(code, { geonameId: reference.geonames, names: all.map(bareName) })
    }
  }
  return ids
}
