import { OpenAPIHono, type z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { refuseMisfit } from './check.ts'
import { mediaTypes } from './formats.ts'
import { Problem } from './problem.ts'

/** An empty set of routes with the same check of requests; `before` holds middleware by path. */
export function routes(before: Readonly<Record<string, MiddlewareHandler>> = {}): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseMisfit })
  for (const [path, handler] of Object.entries(before)) app.use(path, handler)
  return app
}

/** A JSON answer, for the table of a route's responses. */
export function json<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } }
}

/** A JSON answer that also comes as schema.org JSON-LD. */
export function alsoLinked<Schema extends z.ZodType>(description: string, schema: Schema) {
  const { content } = json(description, schema)
  return {
    description,
    content: { ...content, [mediaTypes.jsonLd]: { schema: {} } } as typeof content,
  }
}

/** A page of a list, which also comes as NDJSON, as CSV and as the media types named. */
export function listed<Schema extends z.ZodType>(
  description: string,
  schema: Schema,
  ...more: string[]
) {
  const lines = { schema: { type: 'string' } }
  const { content } = json(description, schema)
  const others = {
    [mediaTypes.ndjson]: lines,
    [mediaTypes.csv]: lines,
    ...Object.fromEntries(more.map((type) => [type, { schema: {} }])),
  }
  return { description, content: { ...content, ...others } as typeof content }
}

export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
})

export const notAcceptable = {
  406: problem('Accept takes no media type that this comes as.'),
}
export const badRequest = { 400: problem('The query is invalid.') }
export const notFound = { 404: problem('There is nothing with that id.') }
export const unreadable = {
  413: problem('The document is too large.'),
  415: problem('No reader takes this media type.'),
  422: problem('The document cannot be read, or a field of it is invalid.'),
}
