import { type Row, writeCsv } from '@dateline/core'
import { z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { negotiateFor } from './negotiate.ts'

export const mediaTypes = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  geoJson: 'application/geo+json',
  jsonLd: 'application/ld+json',
} as const

/** The body of an answer, as the route made it. */
export type Body = Record<string, unknown>

/** Writes a body in another media type. */
export type Writer = (body: Body) => string | Promise<string>

/** Answers a GET in the media type that Accept prefers: as the route writes it (`own`), or rewritten from that. */
export function alsoAs(own: string, writers: Readonly<Record<string, Writer>>): MiddlewareHandler {
  const offered = [own, ...Object.keys(writers)]
  return async (c, next) => {
    if (c.req.method !== 'GET') return next()
    const type = negotiateFor(c, offered)
    await next()
    c.header('vary', 'Accept')
    const write = writers[type]
    if (!write || c.res.status !== 200) return
    const body = (await c.res.json()) as Body
    const headers = { 'content-type': `${type}; charset=utf-8`, vary: 'Accept' }
    c.res = new Response(await write(body), { headers: { ...headers, ...linkOf(c.req.url, body) } })
  }
}

/** The same for a list: also as NDJSON, an item a line, and as CSV, with a column for each field of an item. */
export function listAs(
  item: z.ZodType,
  others: Readonly<Record<string, Writer>> = {},
  own: string = mediaTypes.json,
): MiddlewareHandler {
  const columns = columnsOf(item)
  return alsoAs(own, {
    [mediaTypes.ndjson]: (body) =>
      itemsOf(body)
        .map((one) => `${JSON.stringify(one)}\n`)
        .join(''),
    [mediaTypes.csv]: (body) => writeCsv(columns, itemsOf(body).map(flatten)),
    ...others,
  })
}

/** The items of a page; of GeoJSON, its features. */
function itemsOf({ items, features }: Body): Body[] {
  return (items ?? features) as Body[]
}

// for formats without the envelope of a page, the same as headers: Link (RFC 8288)
function linkOf(url: string, { next, total }: Body): Record<string, string> {
  if (total === undefined) return {}
  const further = new URL(url)
  if (typeof next === 'string') further.searchParams.set('cursor', next)
  return {
    'x-total-count': String(total),
    ...(next ? { link: `<${further.pathname}${further.search}>; rel="next"` } : {}),
  }
}

/** The fields of a schema as headings; what lies in an object is `outer.inner`. */
function columnsOf(schema: z.ZodType, within = ''): string[] {
  const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema
  if (!(inner instanceof z.ZodObject)) return [within]
  return Object.entries(inner.shape).flatMap(([field, value]) =>
    columnsOf(value as z.ZodType, within ? `${within}.${field}` : field),
  )
}

function flatten(item: Body): Row {
  const cells = Object.entries(item).flatMap(([field, value]): [string, unknown][] => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return [[field, value]]
    const inner = Object.entries(flatten(value as Body))
    return inner.map(([name, cell]) => [`${field}.${name}`, cell])
  })
  return Object.fromEntries(cells)
}
