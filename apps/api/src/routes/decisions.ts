import type { Archive } from '@dateline/archive'
import { Decision } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import { listAs } from '../formats.ts'
import { pageFrom, pageOf, paging } from '../page.ts'
import { Refusal } from '../problem.ts'
import { badRequest, json, listed, notAcceptable, notFound, routes, unreadable } from '../route.ts'

const { noun } = Decision.shape
const side = z.string().min(1).max(1000)
const NewDecision = Decision.extend({
  a: side.describe(Decision.shape.a.description ?? ''),
  b: side,
  by: z.string().min(1).max(200).describe('who decided'),
  at: Decision.shape.at.optional().describe('when; now, when absent'),
}).meta({ id: 'NewDecision', description: 'A reviewer’s word on a pair.' })

const listDecisions = createRoute({
  method: 'get',
  path: '/decisions',
  summary: 'What reviewers decided, the latest first',
  request: { query: z.strictObject({ noun: noun.optional(), ...paging(['at'], 'desc') }) },
  responses: {
    200: listed('One page of decisions.', pageOf('DecisionPage', Decision)),
    ...badRequest,
    ...notAcceptable,
  },
})

const postDecision = createRoute({
  method: 'post',
  path: '/decisions',
  summary: 'Decide on a pair; a later word takes the place of an earlier one',
  request: { body: { required: true, content: { 'application/json': { schema: NewDecision } } } },
  responses: {
    201: json('The decision.', Decision),
    ...badRequest,
    ...unreadable,
  },
})

const deleteDecision = createRoute({
  method: 'delete',
  path: '/decisions',
  summary: 'Take the decision on a pair back',
  request: { query: z.strictObject({ noun, a: side, b: side }) },
  responses: { 204: { description: 'It is taken back.' }, ...badRequest, ...notFound },
})

export function decisionRoutes(archive: Archive, now: () => Date) {
  return routes({ '/decisions': listAs(Decision) })
    .openapi(listDecisions, async (c) => {
      const query = c.req.valid('query')
      const all = await archive.decisions()
      const chosen = all.filter((one) => query.noun === undefined || one.noun === query.noun)
      const page = pageFrom(chosen, query, {
        list: 'decisions',
        id: (one) => JSON.stringify([one.noun, one.a, one.b]),
        keys: { at: (one) => one.at },
      })
      return c.json(page, 200)
    })
    .openapi(postDecision, async (c) => {
      const given = c.req.valid('json')
      const decision = { ...given, at: given.at ?? now().toISOString() }
      await archive.decide(decision)
      return c.json(decision, 201)
    })
    .openapi(deleteDecision, async (c) => {
      const pair = c.req.valid('query')
      if (!(await archive.undecide(pair)))
        throw new Refusal(404, `there is no decision on ${pair.noun} ${pair.a} and ${pair.b}`)
      return c.body(null, 204)
    })
}
