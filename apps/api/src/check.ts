import type { Hook } from '@hono/zod-openapi'
import type { Env } from 'hono'
import type { core } from 'zod'
import { type Fault, Refusal } from './problem.ts'

const places = { query: 'query', param: 'path', header: 'header' } as const

/** Refuses a request that does not fit its schemas: 400 for path and query, 422 for a body. */
// biome-ignore lint/suspicious/noExplicitAny: the hook stands for the schemas of all routes
export const refuseMisfit: Hook<any, Env, any, void> = (result) => {
  if (result.success) return
  const at = places[result.target as keyof typeof places] ?? 'body'
  throw misfit(at, result.error)
}

/** What does not fit, field by field. */
function misfit(at: Fault['in'], error: { readonly issues: readonly core.$ZodIssue[] }): Refusal {
  const errors = error.issues.map((issue) => ({
    in: at,
    path: issue.path.map(String).join('.'),
    message: issue.message,
  }))
  const [first] = errors
  const detail = first
    ? [first.in, first.path, first.message].filter(Boolean).join(': ')
    : 'invalid'
  return new Refusal(at === 'body' ? 422 : 400, detail, errors)
}
