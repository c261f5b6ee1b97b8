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

/**
 * The GeoNames ids of first-order divisions, which the table of their names does not have. A code that was given to
 * another division since does not count: one of the names must be the same.
 */
export function readDivisionIds(names: ReadonlyMap<string, string>): Map<string, number> {
  const countries: Record<string, { readonly regions?: readonly Division[] }> = JSON.parse(
    readFileSync(sources.divisionIds, 'utf8'),
  )
  const key = (name: string) => placeKey(bareName(name))
  const ids = new Map<string, number>()
  for (const [country, { regions = [] }] of Object.entries(countries)) {
    for (const { admin, name, names: printed, reference } of regions) {
      const code = `${country}.${admin}`
      const known = names.get(code)
      const same = [name, printed['geonames'], printed['en']].some(
        (one) => one && known && key(one) === key(known),
      )
      if (same && reference.geonames) ids.set(code, reference.geonames)
    }
  }
  return ids
}
