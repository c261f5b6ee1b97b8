import type { Archive } from '@dateline/archive'
import { NameType, Passage, SharedEntity } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import { holding, inScope, scope, wording } from '../filters.ts'
import { listAs } from '../formats.ts'
import { type Lookup, lookUp } from '../lookup.ts'
import { pageFrom, pageOf, paging } from '../page.ts'
import { Refusal } from '../problem.ts'
import { badRequest, json, listed, notAcceptable, notFound, routes } from '../route.ts'

const EntityEntry = SharedEntity.extend({
  mentions: z.int().nonnegative().describe('how often it is named'),
}).meta({
  id: 'EntityEntry',
  description: 'An entity and how often it is named.',
})

const NamedPassage = Passage.extend({
  text: z.string().describe('the name as printed there'),
}).meta({
  id: 'NamedPassage',
  description: 'Where a name stands.',
})

const EntityInFull = SharedEntity.extend({
  mentions: z.array(NamedPassage).describe('every place that names it, by article and position'),
}).meta({ id: 'EntityInFull', description: 'An entity and every place that names it.' })

const listEntities = createRoute({
  method: 'get',
  path: '/entities',
  summary: 'People, places and organizations across articles, the one named most first',
  request: {
    query: z.strictObject({
      ...wording,
      ...scope,
      type: NameType.optional(),
      ...paging(['mentions', 'articles', 'name'], 'desc'),
    }),
  },
  responses: {
    200: listed('One page of entities.', pageOf('EntityPage', EntityEntry)),
    ...badRequest,
    ...notAcceptable,
  },
})

const getEntity = createRoute({
  method: 'get',
  path: '/entities/{id}',
  summary: 'An entity, the reason of each merge, and every place that names it',
  request: { params: z.object({ id: z.string().describe('id of an entity across articles') }) },
  responses: { 200: json('The entity.', EntityInFull), ...notFound },
})

export function entityRoutes(archive: Archive) {
  return routes({ '/entities': listAs(EntityEntry) })
    .openapi(listEntities, async (c) => {
      const query = c.req.valid('query')
      const lookup = lookUp(await archive.newsroom())
      const within = inScope(lookup.newsroom, query)
      const holds = holding(query)
      const chosen = lookup.newsroom.entities.filter(
        ({ type, name, variants, members }) =>
          (query.type === undefined || type === query.type) &&
          members.some(({ article }) => within(article)) &&
          [name, ...variants].some(holds),
      )
      const entries = chosen.map((one) => ({ ...one, mentions: mentionsOf(lookup, one).length }))
      const page = pageFrom(entries, query, {
        list: 'entities',
        id: (one) => one.id,
        keys: {
          mentions: (one) => one.mentions,
          articles: (one) => new Set(one.members.map(({ article }) => article)).size,
          name: (one) => one.name,
        },
      })
      return c.json(page, 200)
    })
    .openapi(getEntity, async (c) => {
      const { id } = c.req.valid('param')
      const lookup = lookUp(await archive.newsroom())
      const entity = lookup.newsroom.entities.find((one) => one.id === id)
      if (!entity) throw new Refusal(404, `there is no entity ${id}`)
      return c.json({ ...entity, mentions: mentionsOf(lookup, entity) }, 200)
    })
}

function mentionsOf(
  { analyses }: Lookup,
  { members }: SharedEntity,
): z.infer<typeof NamedPassage>[] {
  return members.flatMap(({ article, entity }) => {
    const analysis = analyses.get(article)
    if (!analysis) return []
    const { text } = analysis.article
    return analysis.names
      .filter((name) => name.entity === entity)
      .map(({ start, end }) => ({ article, start, end, text: text.slice(start, end) }))
  })
}
