import type { Archive } from '@dateline/archive'
import { Claim, ClaimStatus } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import {
  entitiesNamed,
  entity,
  happening,
  happeningIn,
  holding,
  inScope,
  scope,
  speaker,
  statementsNaming,
  wording,
} from '../filters.ts'
import { alsoAs, listAs, mediaTypes } from '../formats.ts'
import { linkedClaims } from '../linked.ts'
import { type Lookup, lookUp } from '../lookup.ts'
import { pageFrom, pageOf, paging } from '../page.ts'
import { Refusal } from '../problem.ts'
import { alsoLinked, badRequest, listed, notAcceptable, notFound, routes } from '../route.ts'

const listClaims = createRoute({
  method: 'get',
  path: '/claims',
  summary: 'Claims, the best supported first',
  request: {
    query: z.strictObject({
      ...wording,
      ...scope,
      ...happening,
      entity,
      speaker,
      status: ClaimStatus.optional(),
      ...paging(['originators', 'appearances', 'text'], 'desc'),
    }),
  },
  responses: {
    200: listed('One page of claims.', pageOf('ClaimPage', Claim), mediaTypes.jsonLd),
    ...badRequest,
    ...notAcceptable,
  },
})

const getClaim = createRoute({
  method: 'get',
  path: '/claims/{id}',
  summary: 'A claim with its appearances',
  request: { params: z.object({ id: z.string().describe('id of a claim') }) },
  responses: { 200: alsoLinked('The claim.', Claim), ...notFound, ...notAcceptable },
})

export function claimRoutes(archive: Archive) {
  return routes({
    '/claims': listAs(Claim, { [mediaTypes.jsonLd]: linkedClaims(archive) }),
    '/claims/:id': alsoAs(mediaTypes.json, { [mediaTypes.jsonLd]: linkedClaims(archive) }),
  })
    .openapi(listClaims, async (c) => {
      const query = c.req.valid('query')
      const lookup = lookUp(await archive.newsroom())
      const within = inScope(lookup.newsroom, query)
      const holds = holding(query)
      const names = statementsNaming(lookup, query.entity)
      const happens = happeningIn(lookup.newsroom, query)
      const speaks = spokenBy(lookup, query.speaker)
      const chosen = lookup.newsroom.claims.filter(
        (claim) =>
          (query.status === undefined || claim.status === query.status) &&
          claim.appearances.some((one) => within(one.article)) &&
          happens(claim.id) &&
          holds(claim.text) &&
          names(claim) &&
          speaks(claim),
      )
      const page = pageFrom(chosen, query, {
        list: 'claims',
        id: (claim) => claim.id,
        keys: {
          originators: (claim) => claim.originators.length,
          appearances: (claim) => claim.appearances.length,
          text: (claim) => claim.text,
        },
      })
      return c.json(page, 200)
    })
    .openapi(getClaim, async (c) => {
      const { id } = c.req.valid('param')
      const claim = (await archive.newsroom()).claims.find((one) => one.id === id)
      if (!claim) throw new Refusal(404, `there is no claim ${id}`)
      return c.json(claim, 200)
    })
}

function spokenBy(lookup: Lookup, wanted: string | undefined) {
  if (wanted === undefined) return () => true
  const ids = entitiesNamed(lookup, wanted)
  return (claim: Claim): boolean =>
    lookup
      .statements(claim)
      .some(({ article, statement }) =>
        statement.chain.some((link) => ids.has(lookup.shared(article, link.entity) ?? '')),
      )
}
