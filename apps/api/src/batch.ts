import { type Analyze, type Archive, ingest } from '@dateline/archive'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { IngestedArticle, Unread } from './document.ts'
import { linesOf } from './lines.ts'
import { Problem, problemOf, Refusal, refusalFor } from './problem.ts'

export const BatchLine = z
  .object({
    line: z.int().positive().describe('number of the line in the request'),
    status: z
      .int()
      .describe('the status POST /articles would give it: 201 new, 200 known, 4xx refused'),
    articles: z.array(IngestedArticle),
    unread: Unread,
    problem: Problem.optional(),
  })
  .meta({ id: 'BatchLine', description: 'What became of one line.' })
type BatchLine = z.infer<typeof BatchLine>

/** Takes in articles line by line and answers each line as soon as its result is known. */
export async function* answerBatch(
  c: Context,
  archive: Archive,
  stream: AsyncIterable<Uint8Array>,
  longest: number,
  analyze?: Analyze,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const { number, bytes } of linesOf(stream, longest)) {
    if (bytes?.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) continue
    const answer = { line: number, ...(await answerLine(c, archive, bytes, longest, analyze)) }
    yield encoder.encode(`${JSON.stringify(answer satisfies BatchLine)}\n`)
  }
}

async function answerLine(
  c: Context,
  archive: Archive,
  bytes: Uint8Array | null,
  longest: number,
  analyze?: Analyze,
): Promise<Omit<BatchLine, 'line'>> {
  try {
    if (!bytes) throw new Refusal(413, `the line has more than ${longest} bytes`)
    const { articles, errors } = await ingest(
      archive,
      bytes,
      { mediaType: 'application/json' },
      analyze,
    )
    if (articles.length === 0 && errors[0]) throw errors[0]
    const isNew = articles.some(({ status }) => status === 'new')
    return { status: isNew ? 201 : 200, articles, unread: errors.map(({ message }) => message) }
  } catch (error) {
    const problem = problemOf(refusalFor(error), c.req.path, c.get('requestId'))
    return { status: problem.status, articles: [], unread: [], problem }
  }
}
