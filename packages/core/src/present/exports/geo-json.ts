import type { Newsroom } from '../../model/newsroom.ts'
import type { Place } from '../../model/place.ts'
import type { Passage } from '../../model/span.ts'

/** A place and where it is named (GeoJSON, RFC 7946). */
export interface PlaceFeature {
  readonly type: 'Feature'
  readonly id: string
  /** Longitude, latitude; null: not settled on the map. */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: [number, number] } | null
  readonly properties: Pick<Place, 'geonameId' | 'name' | 'country' | 'precision'> & {
    /** Id of the entity across articles. */
    readonly entity: string | null
    readonly mentions: Passage[]
    /** Score and reasons of its surest mention. */
    readonly score: number
    readonly because: string[]
  }
}

/** Mentions of places gathered by the point on the map that they mean; by entity where there is none. */
export function placeFeatures(
  newsroom: Newsroom,
  within: (article: string) => boolean = () => true,
): PlaceFeature[] {
  const shared = new Map(
    newsroom.entities.flatMap(({ id, members }) =>
      members.map(({ article, entity }) => [`${article} ${entity}`, id] as const),
    ),
  )
  const features = new Map<string, PlaceFeature>()
  for (const { article, places } of newsroom.analyses) {
    if (!within(article.id)) continue
    for (const place of places) {
      const entity = shared.get(`${article.id} ${place.entity}`) ?? null
      const id =
        place.geonameId === null ? `${entity ?? place.name}` : `geonames:${place.geonameId}`
      const mention = { article: article.id, start: place.start, end: place.end }
      const known = features.get(id)
      if (!known) features.set(id, featureOf(id, entity, place, mention))
      else {
        known.properties.mentions.push(mention)
        if (place.score > known.properties.score)
          Object.assign(known.properties, { score: place.score, because: place.because })
      }
    }
  }
  return [...features.values()]
}

/** The places of a newsroom as GeoJSON, in one line. */
export function renderGeoJson(newsroom: Newsroom): string {
  return `${JSON.stringify({ type: 'FeatureCollection', features: placeFeatures(newsroom) })}\n`
}

function featureOf(
  id: string,
  entity: string | null,
  { lat, lon, geonameId, name, country, precision, score, because }: Place,
  mention: Passage,
): PlaceFeature {
  return {
    type: 'Feature',
    id,
    geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
    properties: {
      geonameId,
      name,
      country,
      precision,
      entity,
      mentions: [mention],
      score,
      because,
    },
  }
}
