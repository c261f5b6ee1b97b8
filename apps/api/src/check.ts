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
  const errors = error.issues.flatMap((issue) => faultsOf(at, issue))
  const [first] = errors
  const detail = first
    ? [first.in, first.path, first.message].filter(Boolean).join(': ')
    : 'invalid'
  return new Refusal(at === 'body' ? 422 : 400, detail, errors)
}

/** A field that does not fit, in plain words; each unknown field is a fault of its own. */
function faultsOf(at: Fault['in'], issue: core.$ZodIssue): Fault[] {
  const path = issue.path.map(String)
  const known = '/openapi.json lists what there is'
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      in: at,
      path: [...path, key].join('.'),
      message: `nothing is called so here: ${known}`,
    }))
  return [{ in: at, path: path.join('.'), message: sayIssue(issue) }]
}

/** Our own messages are kept, Zod’s are put in plain words. */
function sayIssue(issue: core.$ZodIssue): string {
  const { message } = issue
  if (issue.code === 'invalid_type' && message.endsWith('received undefined')) return 'missing'
  if (issue.code === 'invalid_value' && message.startsWith('Invalid option'))
    return `none of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1) return 'empty'
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `longer than ${issue.maximum} characters`
  return message
}
