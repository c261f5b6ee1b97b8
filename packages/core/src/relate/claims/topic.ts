import type { Telling } from './telling.ts'

/** The people and organizations that a telling names. */
export function actorsIn({ features }: Telling): string[] {
  return [...features.keys()].filter((key) => /^(?:person|organization) /.test(key))
}

/** The settlements that a telling names, as GeoNames numbers them; regions and countries contain others. */
export function settlementsIn({ analysis, statement }: Telling): number[] {
  return statement.names.flatMap((index) => {
    const start = analysis.names[index]?.start
    const place = analysis.places.find((one) => one.start === start)
    return place?.precision === 'settlement' && place.geonameId !== null ? [place.geonameId] : []
  })
}

/** Whether both name something and nothing in common. */
export function apart<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))
}
