import type { Problem } from '@dateline/api'
import type { ClientResponse } from 'hono/client'
import type { SuccessStatusCode } from 'hono/utils/http-status'
import { Failure, Refusal } from '../failure.ts'

/** What an answer of the typed client holds when all went well. */
type Answered<Answer> =
  Answer extends ClientResponse<infer Body, infer Status, 'json'>
    ? Status extends SuccessStatusCode
      ? Body
      : never
    : never

const aboutTheDocument = new Set([413, 415, 422])

type Answer = Pick<Response, 'ok' | 'status'> & { json(): Promise<unknown> }

/** The JSON of an answer. Throws Failure with the problem that the App tells of. */
export async function answerOf<One extends Answer>(question: Promise<One>): Promise<Answered<One>> {
  return (await bodyOf(question)) as Answered<One>
}

/** The same where the client cannot know what the answer holds. */
export async function bodyOf(question: Promise<Answer>): Promise<unknown> {
  const answer = await question
  const body = await answer.json().catch(() => null)
  if (answer.ok && body !== null) return body
  const { detail } = (body ?? {}) as Partial<Problem>
  if (!detail) {
    throw new Failure(`the server answered with ${answer.status}: is it a Dateline server?`)
  }
  throw aboutTheDocument.has(answer.status) ? new Refusal(detail) : new Failure(detail)
}
