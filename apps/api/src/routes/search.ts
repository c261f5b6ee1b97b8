import { type Archive, Hit } from '@dateline/archive'
import { createRoute, z } from '@hono/zod-openapi'
import { inScope, scope } from '../filters.ts'
import { pageOf, paging, understood } from '../page.ts'
import { badRequest, json, routes } from '../route.ts'

const { limit, cursor } = paging(['rank'], 'asc')

const searchArticles = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Articles by their words, the best match first',
  request: {
    query: z.strictObject({
      q: z
        .string()
        .trim()
        .min(1)
        .max(500)
        .describe(
          'words that all stand in it; "several words" in their order; the beginning of a word*',
        ),
      ...scope,
      limit,
      cursor,
    }),
  },
  responses: { 200: json('One page of hits.', pageOf('HitPage', Hit)), ...badRequest },
})

export function searchRoutes(archive: Archive) {
  return routes().openapi(searchArticles, async (c) => {
    const query = c.req.valid('query')
    const { q, limit, cursor, ...where } = query
    const ids = Object.values(where).some((value) => value !== undefined)
      ? (await archive.newsroom()).publications
          .map((one) => one.article)
          .filter(inScope(await archive.newsroom(), where))
      : undefined
    const page = await archive.search({ q, ids, limit, cursor })
    return c.json({ ...page, query: understood(query) }, 200)
  })
}
