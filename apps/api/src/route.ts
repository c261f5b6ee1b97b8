import { OpenAPIHono, type z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { refuseMisfit } from './check.ts'
import { mediaTypes } from './formats.ts'
import { Problem } from './problem.ts'

/** An empty set of routes whose requests are checked alike, and what stands before some of them, by path. */
export function routes(before: Readonly<Record<string, MiddlewareHandler>> = {}): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseMisfit })
  for (const [path, handler] of Object.entries(before)) app.use(path, handler)
  return app
}

/** An answer in JSON, for the table of a route's responses. */
export function json<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } }
}

/** One thing in JSON, which also comes as schema.org JSON-LD. */
export function alsoLinked<Schema extends z.ZodType>(description: string, schema: Schema) {
  const { content } = json(description, schema)
  return {
    description,
    content: { ...content, [mediaTypes.jsonLd]: { schema: {} } } as typeof content,
  }
}

/** A page of a list, which also comes as NDJSON, as CSV, and as what else is named. */
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
  406: problem('It does not come as any media type that Accept takes.'),
}
export const badRequest = { 400: problem('The query does not fit.') }
export const notFound = { 404: problem('There is none of that id.') }
export const unreadable = {
  413: problem('The document is too large.'),
  415: problem('No reader takes this media type.'),
  422: problem('The document cannot be read, or a field of it does not fit.'),
}
