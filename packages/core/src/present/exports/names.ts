import type { Newsroom } from '../../model/newsroom.ts'

/** What Dateline gives an id to, as a URI. */
export function uriOf(noun: 'article' | 'claim' | 'entity', id: string): string {
  return `urn:dateline:${noun}:${encodeURIComponent(id)}`
}

/** The place of GeoNames as a URI. */
export function geonamesUri(id: number): string {
  return `https://sws.geonames.org/${id}/`
}

/** A date as most formats take it: a year, a month, a day or a moment, but no week; null where it is none of these. */
export function plainDate(date: string | null | undefined): string | null {
  return date && /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(date)
    ? date
    : null
}

/** An object without what is null, undefined or an empty list. */
export function filled<T extends object>(fields: T): Partial<T> {
  const kept = Object.entries(fields).filter(
    ([, value]) =>
      value !== null && value !== undefined && !(Array.isArray(value) && !value.length),
  )
  return Object.fromEntries(kept) as Partial<T>
}

/** The entities that articles name, by article. */
export function entitiesByArticle(newsroom: Newsroom): Map<string, Newsroom['entities']> {
  const named = new Map<string, Newsroom['entities']>()
  for (const entity of newsroom.entities) {
    for (const article of new Set(entity.members.map((one) => one.article))) {
      const list = named.get(article)
      if (list) list.push(entity)
      else named.set(article, [entity])
    }
  }
  return named
}
