import { readFileSync } from 'node:fs'

/** A populated place of GeoNames. */
export interface Settlement {
  readonly geonameId: number
  readonly name: string
  readonly ascii: string
  readonly alternates: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly feature: string
  readonly country: string
  readonly admin1: string
  /** Code of the second-order division: "UA.07.12"; its last part is empty where there is none. */
  readonly admin2: string
  readonly population: number
}

/** Reads the table of GeoNames: one place a line, tab-separated, its columns without a head. */
export function readSettlements(path: string): Settlement[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [
        id,
        name,
        ascii,
        alternates,
        lat,
        lon,
        ,
        feature,
        country,
        ,
        admin1,
        admin2,
        ,
        ,
        population,
      ] = line.split('\t') as string[]
      return {
        geonameId: Number(id),
        name: name ?? '',
        ascii: ascii ?? '',
        alternates: (alternates ?? '').split(',').filter(Boolean),
        lat: Number(lat),
        lon: Number(lon),
        feature: feature ?? '',
        country: country ?? '',
        admin1: `${country}.${admin1}`,
        admin2: `${country}.${admin1}.${admin2}`,
        population: Number(population),
      }
    })
}

const gone = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH'])
const leastPopulationWithAlternates = 8_000

export function isSeat({ feature }: Settlement): boolean {
  return feature === 'PPLC' || feature === 'PPLA'
}

/** Whether a place is shipped: all are that are still lived in. */
export function isShipped(place: Settlement): boolean {
  return !gone.has(place.feature)
}

// A name as Latin texts print it. GeoNames also lists airport codes (KBP) and romanized keys (haleukiu).
const printed = /^\p{Lu}[\p{Script=Latin}\p{M}’'ʼ`\- .]{2,39}$/u
const code = /^\p{Lu}+$/u

/** The alternate names that are shipped: Latin ones, of seats and places with 8,000 people at least. */
export function shippedAlternates(place: Settlement): string[] {
  if (place.population < leastPopulationWithAlternates && !isSeat(place)) return []
  return place.alternates.filter(isPrinted)
}

/** Whether Latin texts print a name so. */
export function isPrinted(name: string): boolean {
  return printed.test(name) && !code.test(name)
}
