import { ArchiveError } from '@dateline/archive'
import { ReadError } from '@dateline/core'
import { z } from '@hono/zod-openapi'
import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

export const Fault = z
  .object({
    in: z.enum(['query', 'path', 'body', 'header']),
    path: z.string().describe('which field: "limit", "authors.0"; empty for the whole'),
    message: z.string(),
  })
  .meta({ id: 'Fault', description: 'One fault of a request.' })
export type Fault = z.infer<typeof Fault>

export const Problem = z
  .object({
    type: z.string().describe('a URI that names the kind of problem'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('what is wrong here and what to do'),
    instance: z.string().describe('the path requested'),
    requestId: z.string(),
    errors: z.array(Fault).optional(),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457).' })
export type Problem = z.infer<typeof Problem>

const titles = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  413: 'Too large',
  415: 'Unsupported media type',
  421: 'Misdirected request',
  422: 'Cannot be read',
  500: 'Internal error',
  503: 'Not available',
} as const
type Status = keyof typeof titles

/** Thrown by a handler to answer with a problem. */
export class Refusal extends Error {
  readonly status: Status
  readonly errors: Fault[] | undefined

  constructor(status: Status, detail: string, errors?: Fault[]) {
    super(detail)
    this.status = status
    this.errors = errors
  }
}

/** A refusal as problem details: the body of an answer, or part of the answer to one line of a batch. */
export function problemOf(
  { status, message, errors }: Refusal,
  instance: string,
  requestId: string,
): Problem {
  return {
    type: `urn:dateline:problem:${titles[status].toLowerCase().replaceAll(' ', '-')}`,
    title: titles[status],
    status,
    detail: message,
    instance,
    requestId,
    ...(errors && { errors }),
  }
}

/** What an error means for the client; a fault of ours goes to the log. */
export function refusalFor(error: unknown): Refusal {
  const refusal = meaningOf(error)
  if (refusal) return refusal
  console.error(error)
  return new Refusal(500, 'Dateline failed at this: the log of the server says more')
}

function meaningOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof ReadError)
    return new Refusal(error.code === 'unsupported' ? 415 : 422, error.message)
  if (error instanceof ArchiveError)
    return error.code === 'cursor'
      ? new Refusal(400, error.message, [{ in: 'query', path: 'cursor', message: error.message }])
      : new Refusal(503, error.message)
  if (error instanceof HTTPException && error.status in titles)
    return new Refusal(error.status as Status, sayHttp(error.status as Status, error.message))
  return null
}

/** Hono’s refusal of a body, in words that help. */
function sayHttp(status: Status, message: string): string {
  if (status === 415) return 'the body is taken as application/json only: say so in Content-Type'
  return message || titles[status]
}

export const answerError: ErrorHandler = (error, c) => answer(c, refusalFor(error))

export const answerNotFound: NotFoundHandler = (c) =>
  answer(c, new Refusal(404, `nothing is at ${c.req.path}: /openapi.json lists what there is`))

export function answer(c: Context, refusal: Refusal): Response {
  const problem = problemOf(refusal, c.req.path, c.get('requestId'))
  return c.json(problem, refusal.status, problemHeaders)
}

export const problemHeaders = { 'content-type': 'application/problem+json' }
