import { OpenAPIHono, type z } from '@hono/zod-openapi'
import { refuseMisfit } from './check.ts'
import { Problem } from './problem.ts'

/** An empty set of routes whose requests are checked alike. */
export function routes(): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: refuseMisfit })
}

/** An answer in JSON, for the table of a route's responses. */
export function json<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } }
}

export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
})

export const badRequest = { 400: problem('The query does not fit.') }
export const notFound = { 404: problem('There is none of that id.') }
export const unreadable = {
  413: problem('The document is too large.'),
  415: problem('No reader takes this media type.'),
  422: problem('The document cannot be read, or a field of it does not fit.'),
}
