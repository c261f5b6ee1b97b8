import { type Archive, Hit } from '@dateline/archive'
import { createRoute, z } from '@hono/zod-openapi'
import { inScope, type Scope, scope } from '../filters.ts'
import { listAs } from '../formats.ts'
import { pageOf, paging, understood } from '../page.ts'
import { badRequest, listed, notAcceptable, routes } from '../route.ts'

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
  responses: {
    200: listed('One page of hits.', pageOf('HitPage', Hit)),
    ...badRequest,
    ...notAcceptable,
  },
})

export function searchRoutes(archive: Archive) {
  return routes({ '/search': listAs(Hit) }).openapi(searchArticles, async (c) => {
    const query = c.req.valid('query')
    const { q, limit, cursor, ...where } = query
    const page = await archive.search({
      q,
      limit,
      cursor,
      ids: await articlesWhere(archive, where),
    })
    return c.json({ ...page, query: understood(query) }, 200)
  })
}

/** Undefined when nothing narrows the search. */
async function articlesWhere(archive: Archive, where: Scope): Promise<string[] | undefined> {
  if (Object.values(where).every((value) => value === undefined)) return undefined
  const newsroom = await archive.newsroom()
  return newsroom.publications.map((one) => one.article).filter(inScope(newsroom, where))
}
