import type { Archive } from '@dateline/archive'
import { Passage, Place, placeFeatures } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import { holding, inScope, scope, wording } from '../filters.ts'
import { listAs, mediaTypes } from '../formats.ts'
import { pageFrom, paging, Understood } from '../page.ts'
import { badRequest, listed, notAcceptable, routes } from '../route.ts'

const PlaceFeature = z
  .object({
    type: z.literal('Feature'),
    id: z.string(),
    geometry: z
      .object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
      .nullable()
      .describe('longitude, latitude; null: not settled on the map'),
    properties: Place.pick({ geonameId: true, name: true, country: true, precision: true }).extend({
      entity: z.string().nullable().describe('id of the entity across articles'),
      mentions: z.array(Passage).min(1),
      score: z.number().describe('of its surest mention'),
      because: z.array(z.string()).describe('the reasons of its surest mention'),
    }),
  })
  .meta({ id: 'PlaceFeature', description: 'A place and where it is named (GeoJSON).' })

const PlaceCollection = z
  .object({
    type: z.literal('FeatureCollection'),
    features: z.array(PlaceFeature),
    total: z.int().nonnegative(),
    next: z.string().nullable(),
    query: Understood,
  })
  .meta({ id: 'PlaceCollection', description: 'One page of places (GeoJSON).' })

const { content: more } = listed('', PlaceCollection)

const listPlaces = createRoute({
  method: 'get',
  path: '/places',
  summary: 'Places as GeoJSON, the one named most first',
  request: {
    query: z.strictObject({ ...wording, ...scope, ...paging(['mentions', 'name'], 'desc') }),
  },
  responses: {
    200: {
      description: 'One page of places.',
      content: { ...more, [mediaTypes.geoJson]: { schema: PlaceCollection } },
    },
    ...badRequest,
    ...notAcceptable,
  },
})

export function placeRoutes(archive: Archive) {
  return routes({
    '/places': listAs(
      PlaceFeature,
      { [mediaTypes.json]: (body) => JSON.stringify(body) },
      mediaTypes.geoJson,
    ),
  }).openapi(listPlaces, async (c) => {
    const query = c.req.valid('query')
    const newsroom = await archive.newsroom()
    const holds = holding(query)
    const chosen = placeFeatures(newsroom, inScope(newsroom, query)).filter((one) =>
      holds(one.properties.name),
    )
    const { items, ...rest } = pageFrom(chosen, query, {
      list: 'places',
      id: (one) => one.id,
      keys: {
        mentions: (one) => one.properties.mentions.length,
        name: (one) => one.properties.name,
      },
    })
    return c.json({ type: 'FeatureCollection' as const, features: items, ...rest }, 200, {
      'content-type': 'application/geo+json',
    })
  })
}
