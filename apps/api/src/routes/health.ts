import type { Archive } from '@dateline/archive'
import { version } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import { json, problem, routes } from '../route.ts'

const Health = z
  .object({ status: z.literal('ok'), version: z.string() })
  .meta({ id: 'Health', description: 'The server runs.' })

const Readiness = z
  .object({ status: z.literal('ready'), articles: z.int().nonnegative() })
  .meta({ id: 'Readiness', description: 'The archive can be read.' })

const health = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the server runs',
  responses: { 200: json('It runs.', Health) },
})

const readiness = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Whether the archive can be read',
  responses: { 200: json('It can.', Readiness), 503: problem('It cannot.') },
})

export function healthRoutes(archive: Archive) {
  return routes()
    .openapi(health, (c) => c.json({ status: 'ok' as const, version }, 200))
    .openapi(readiness, async (c) => {
      const { total } = await archive.articles({ limit: 1 })
      return c.json({ status: 'ready' as const, articles: total }, 200)
    })
}
