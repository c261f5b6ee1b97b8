import { numberAt } from './digits.ts'

/** What a row of places has beside its name. Degrees in thousandths. */
export interface Columns {
  readonly geonameId: number
  readonly lat: number
  readonly lon: number
  readonly population: number
}

/** Digits of a row: id (4), latitude (3), longitude (4: as seen from the south pole and the date line), population (6). */
export const widths = { geonameId: 4, lat: 3, lon: 4, population: 6 } as const
const rowWidth = 17
export const southPole = -90_000
export const dateLine = -180_000

export function columnsAt(packed: string, row: number): Columns {
  const at = row * rowWidth
  const lat = at + widths.geonameId
  const lon = lat + widths.lat
  const population = lon + widths.lon
  return {
    geonameId: numberAt(packed, at, widths.geonameId),
    lat: numberAt(packed, lat, widths.lat) + southPole,
    lon: numberAt(packed, lon, widths.lon) + dateLine,
    population: numberAt(packed, population, widths.population),
  }
}
