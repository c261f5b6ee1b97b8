import type { Archive } from '@dateline/archive'
import { Newsroom, present, type ReportFormat, reportFormats } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import { mediaTypes } from '../formats.ts'
import { negotiateFor } from '../negotiate.ts'
import { figure } from '../page.ts'
import { badRequest, notAcceptable, notFound, routes } from '../route.ts'
import { storyOf } from '../story.ts'

/** The media type of each format. Two have none that is registered: they are lines of JSON, asked for by name. */
const mediaTypeOf = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  json: mediaTypes.json,
  csv: mediaTypes.csv,
  geojson: mediaTypes.geoJson,
  jsonld: mediaTypes.jsonLd,
  ninjs: mediaTypes.ndjson,
  ftm: mediaTypes.ndjson,
} as const satisfies Record<ReportFormat, string>

const byAccept = reportFormats.filter((format) => mediaTypeOf[format] !== mediaTypes.ndjson)
const offered = byAccept.map((format) => mediaTypeOf[format])
const text = { schema: z.string() }
const some = { schema: z.any() }

const getReport = createRoute({
  method: 'get',
  path: '/stories/{id}/report',
  summary: 'The report of a story, in the format asked for by ?format or Accept',
  description:
    'To read: text, markdown, html. For programs: json (a newsroom that holds only this story), csv (a row for each place that tells a claim), geojson, jsonld (schema.org), ninjs (IPTC, an item a line), ftm (FollowTheMoney, an entity a line).',
  request: {
    params: z.object({ id: z.string().describe('id of a story') }),
    query: z.strictObject({
      format: z.enum(reportFormats).optional(),
      width: figure(40, 400).optional().describe('of plain text, in cells of a terminal'),
      most: figure(1, 10_000)
        .optional()
        .describe('claims of each section of text, markdown and html; all when absent'),
    }),
  },
  responses: {
    200: {
      description: 'The report.',
      content: {
        'text/plain': text,
        'text/markdown': text,
        'text/html': text,
        'text/csv': text,
        'application/json': { schema: Newsroom },
        'application/geo+json': some,
        'application/ld+json': some,
        'application/x-ndjson': some,
      },
    },
    ...badRequest,
    ...notFound,
    ...notAcceptable,
  },
})

export function reportRoutes(archive: Archive) {
  return routes().openapi(getReport, async (c) => {
    const { newsroom, story } = await storyOf(archive, c.req.valid('param').id)
    const { format: named, width, most } = c.req.valid('query')
    const accepted = () => byAccept[offered.indexOf(negotiateFor(c, offered) as 'text/plain')]
    const format = named ?? accepted() ?? 'text'
    const report = present(newsroom, story.id, format, { width, most })
    const headers = {
      'content-type': `${mediaTypeOf[format]}; charset=utf-8`,
      vary: 'Accept',
      ...(format === 'html' ? { 'content-security-policy': ownStyleOnly } : {}),
    }
    return c.body(report, 200, headers)
  })
}

const ownStyleOnly = "default-src 'none'; style-src 'unsafe-inline'"
