import type { Archive } from '@dateline/archive'
import { Copy, Degree } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import { inScope, scope } from '../filters.ts'
import { listAs } from '../formats.ts'
import { pageFrom, pageOf, paging } from '../page.ts'
import { badRequest, listed, notAcceptable, routes } from '../route.ts'

const listCopies = createRoute({
  method: 'get',
  path: '/copies',
  summary: 'Which article carries text of which, the surest first',
  request: {
    query: z.strictObject({ ...scope, degree: Degree.optional(), ...paging(['score'], 'desc') }),
  },
  responses: {
    200: listed('One page of copies.', pageOf('CopyPage', Copy)),
    ...badRequest,
    ...notAcceptable,
  },
})

export function copyRoutes(archive: Archive) {
  return routes({ '/copies': listAs(Copy) }).openapi(listCopies, async (c) => {
    const query = c.req.valid('query')
    const newsroom = await archive.newsroom()
    const within = inScope(newsroom, query)
    const chosen = newsroom.copies.filter(
      ({ articles, degree }) =>
        (query.degree === undefined || degree === query.degree) && articles.some(within),
    )
    const page = pageFrom(chosen, query, {
      list: 'copies',
      id: ({ articles }) => articles.join(' '),
      keys: { score: (one) => one.score },
    })
    return c.json(page, 200)
  })
}
