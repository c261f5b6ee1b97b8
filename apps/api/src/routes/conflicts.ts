import type { Archive } from '@dateline/archive'
import { Conflict, ConflictKind, type Newsroom } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import {
  entity,
  happening,
  happeningIn,
  holding,
  inScope,
  q,
  scope,
  statementsNaming,
} from '../filters.ts'
import { lookUp } from '../lookup.ts'
import { pageFrom, pageOf, paging } from '../page.ts'
import { badRequest, json, routes } from '../route.ts'

const listConflicts = createRoute({
  method: 'get',
  path: '/conflicts',
  summary: 'Statements that cannot both hold, the surest first',
  request: {
    query: z.strictObject({
      q,
      ...scope,
      ...happening,
      entity,
      claim: z.string().optional().describe('id of a claim that it touches'),
      kind: ConflictKind.optional(),
      ...paging(['score'], 'desc'),
    }),
  },
  responses: {
    200: json('One page of conflicts.', pageOf('ConflictPage', Conflict)),
    ...badRequest,
  },
})

export function conflictRoutes(archive: Archive) {
  return routes().openapi(listConflicts, async (c) => {
    const query = c.req.valid('query')
    const newsroom = await archive.newsroom()
    const within = inScope(newsroom, query)
    const happens = happeningIn(newsroom, query)
    const holds = holding(query.q)
    const named = query.entity === undefined ? null : claimsNaming(newsroom, query.entity)
    const chosen = newsroom.conflicts.filter(
      ({ kind, a, b, claims, why }) =>
        (query.kind === undefined || kind === query.kind) &&
        (query.claim === undefined || claims.includes(query.claim)) &&
        (within(a.article) || within(b.article)) &&
        claims.some(happens) &&
        holds(why) &&
        (!named || claims.some((id) => named.has(id))),
    )
    const page = pageFrom(chosen, query, {
      list: 'conflicts',
      id: (one) => one.id,
      keys: { score: (one) => one.score },
    })
    return c.json(page, 200)
  })
}

function claimsNaming(newsroom: Newsroom, entity: string): Set<string> {
  const names = statementsNaming(lookUp(newsroom), entity)
  return new Set(newsroom.claims.filter(names).map(({ id }) => id))
}
