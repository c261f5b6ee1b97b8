import type { Archive } from '@dateline/archive'
import { Newsroom, present, type ReportFormat } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { figure } from '../page.ts'
import { badRequest, notFound, routes } from '../route.ts'
import { storyOf } from '../story.ts'

const getReport = createRoute({
  method: 'get',
  path: '/stories/{id}/report',
  summary: 'The report of a story, in the format asked for by ?format or Accept',
  request: {
    params: z.object({ id: z.string().describe('id of a story') }),
    query: z.strictObject({
      format: z.enum(['text', 'markdown', 'json']).optional(),
      width: figure(40, 400).optional().describe('of plain text, in cells of a terminal'),
    }),
  },
  responses: {
    200: {
      description: 'The report; as JSON, a newsroom that holds only this story.',
      content: {
        'text/plain': { schema: z.string() },
        'text/markdown': { schema: z.string() },
        'application/json': { schema: Newsroom },
      },
    },
    ...badRequest,
    ...notFound,
  },
})

export function reportRoutes(archive: Archive) {
  return routes().openapi(getReport, async (c) => {
    const { newsroom, story } = await storyOf(archive, c.req.valid('param').id)
    const { format, width } = c.req.valid('query')
    const { name, mediaType } = reportFormat(c, format)
    return c.body(present(newsroom, story.id, name, { width }), 200, {
      'content-type': `${mediaType}; charset=utf-8`,
      vary: 'Accept',
    })
  })
}

const reports = [
  { name: 'text', mediaType: 'text/plain' },
  { name: 'markdown', mediaType: 'text/markdown' },
  { name: 'json', mediaType: 'application/json' },
] as const

/** The format asked for by name, else the one that Accept likes best, else text. */
function reportFormat(c: Context, name: ReportFormat | undefined) {
  const supports = reports.map((one) => one.mediaType)
  const liked = accepts(c, { header: 'Accept', supports, default: 'text/plain' })
  return reports.find((one) => (name ? one.name === name : one.mediaType === liked)) ?? reports[0]
}
