/** The URI of something that Dateline gives an id to. */
export function uriOf(noun: 'article' | 'claim' | 'entity', id: string): string {
  return `urn:dateline:${noun}:${encodeURIComponent(id)}`
}

/** The URI of a place of GeoNames. */
export function geonamesUri(id: number): string {
  return `https://sws.geonames.org/${id}/`
}
