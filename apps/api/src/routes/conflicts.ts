import type { Archive } from '@dateline/archive'
import {
  Conflict,
  ConflictKind,
  type Newsroom,
  type Passage,
  ReconcileRule,
  Reconciliation,
  reconcile,
} from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import {
  entity,
  happening,
  happeningIn,
  holding,
  inScope,
  scope,
  statementsNaming,
  wording,
} from '../filters.ts'
import { listAs } from '../formats.ts'
import { lookUp } from '../lookup.ts'
import { pageFrom, pageOf, paging } from '../page.ts'
import { Refusal } from '../problem.ts'
import { badRequest, json, listed, notAcceptable, notFound, routes } from '../route.ts'

const listConflicts = createRoute({
  method: 'get',
  path: '/conflicts',
  summary: 'Statements that cannot both hold, the surest first',
  request: {
    query: z.strictObject({
      ...wording,
      ...scope,
      ...happening,
      entity,
      claim: z.string().optional().describe('id of a claim that it touches'),
      kind: ConflictKind.optional(),
      ...paging(['score'], 'desc'),
    }),
  },
  responses: {
    200: listed('One page of conflicts.', pageOf('ConflictPage', Conflict)),
    ...badRequest,
    ...notAcceptable,
  },
})

const ConflictInFull = Conflict.extend({
  words: z.object({ a: z.string(), b: z.string() }).describe('what stands at a and b'),
  reconciliation: Reconciliation.nullable().describe('by the rule asked for; null: by none'),
}).meta({ id: 'ConflictInFull', description: 'A conflict, in words and as a rule reconciles it.' })

const getConflict = createRoute({
  method: 'get',
  path: '/conflicts/{id}',
  summary: 'A conflict, and which side a rule prefers; both stay as they are',
  request: {
    params: z.object({ id: z.string().describe('id of a conflict') }),
    query: z.strictObject({ rule: ReconcileRule.optional() }),
  },
  responses: { 200: json('The conflict.', ConflictInFull), ...badRequest, ...notFound },
})

export function conflictRoutes(archive: Archive) {
  return routes({ '/conflicts': listAs(Conflict) })
    .openapi(listConflicts, async (c) => {
      const query = c.req.valid('query')
      const newsroom = await archive.newsroom()
      const within = inScope(newsroom, query)
      const happens = happeningIn(newsroom, query)
      const holds = holding(query)
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
    .openapi(getConflict, async (c) => {
      const { id } = c.req.valid('param')
      const { rule } = c.req.valid('query')
      const newsroom = await archive.newsroom()
      const conflict = newsroom.conflicts.find((one) => one.id === id)
      if (!conflict) throw new Refusal(404, `there is no conflict ${id}`)
      const { analyses } = lookUp(newsroom)
      const wordsAt = ({ article, start, end }: Passage) =>
        analyses.get(article)?.article.text.slice(start, end) ?? ''
      const words = { a: wordsAt(conflict.a), b: wordsAt(conflict.b) }
      const reconciliation = rule ? reconcile(conflict, newsroom, rule) : null
      return c.json({ ...conflict, words, reconciliation }, 200)
    })
}

function claimsNaming(newsroom: Newsroom, entity: string): Set<string> {
  const names = statementsNaming(lookUp(newsroom), entity)
  return new Set(newsroom.claims.filter(names).map(({ id }) => id))
}
