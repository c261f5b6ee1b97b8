import { type Analyze, type Archive, ingest } from '@dateline/archive'
import { createRoute, z } from '@hono/zod-openapi'
import { answerBatch, BatchLine } from '../batch.ts'
import { IngestedArticle, NewArticle, Provenance, Unread } from '../document.ts'
import { Refusal } from '../problem.ts'
import { badRequest, json, routes, unreadable } from '../route.ts'

// at run time plain JSON Schema, because core reads the body, whatever its media type;
// to the typed client the one body that it can send
const documents = {
  'application/json': { schema: { $ref: '#/components/schemas/NewArticle' } },
  'text/plain': { schema: { type: 'string' } },
  '*/*': { schema: { type: 'string', format: 'binary' } },
} as unknown as { 'application/json': { schema: typeof NewArticle } }

const Ingested = z
  .object({ articles: z.array(IngestedArticle), unread: Unread })
  .meta({ id: 'Ingested', description: 'The articles of a document.' })

const postArticle = createRoute({
  method: 'post',
  path: '/articles',
  summary: 'Read one document, analyze it and keep what it holds',
  description:
    'JSON that carries the text, or the document itself as its Content-Type names it, with what is known of it in the query. A document that is known changes nothing; parts of it that cannot be read harm no other.',
  request: { query: Provenance, body: { required: true, content: documents } },
  responses: {
    201: json('It is new; Location says where its first article is.', Ingested),
    200: json('It was known already.', Ingested),
    ...badRequest,
    ...unreadable,
  },
})

// typed as any string: the types of a route take a literal that ends in "json" for JSON
const ndjson: string = 'application/x-ndjson'
const namesOfNdjson = new Set([
  ndjson,
  'application/ndjson',
  'application/jsonl',
  'application/json-lines',
  'application/x-jsonlines',
])
const lines = { schema: { $ref: '#/components/schemas/NewArticle' } }

const postBatch = createRoute({
  method: 'post',
  path: '/articles/batch',
  summary: 'Take in many articles, one a line (NDJSON), and tell of each line what became of it',
  request: { body: { required: true, content: { [ndjson]: lines } } },
  responses: {
    200: {
      description: 'One line for each line that was sent, as soon as it is known.',
      content: { [ndjson]: { schema: BatchLine } },
    },
    ...unreadable,
  },
})

export function intakeRoutes(archive: Archive, maxDocument: number, analyze?: Analyze) {
  const app = routes()
  app.openAPIRegistry.register('NewArticle', NewArticle)
  return app
    .openapi(postArticle, async (c) => {
      const mediaType = c.req.header('content-type')
      const document = new Uint8Array(await c.req.arrayBuffer())
      const options = { ...c.req.valid('query'), mediaType }
      const { articles, errors } = await ingest(archive, document, options, analyze)
      const [first] = articles
      if (!first && errors[0]) throw errors[0]
      const headers = first ? { location: `/articles/${first.article}` } : {}
      const isNew = articles.some(({ status }) => status === 'new')
      const ingested = { articles, unread: errors.map(({ message }) => message) }
      return isNew ? c.json(ingested, 201, headers) : c.json(ingested, 200, headers)
    })
    .openapi(postBatch, (c) => {
      if (!namesOfNdjson.has(essenceOf(c.req.header('content-type'))))
        throw new Refusal(415, 'a batch is application/x-ndjson: one JSON object a line')
      const sent = c.req.raw.body ?? ReadableStream.from([])
      const answers = ReadableStream.from(answerBatch(c, archive, sent, maxDocument, analyze))
      return new Response(answers, { headers: { 'content-type': ndjson } })
    })
}

// Text/Plain; charset=utf-8  ->  text/plain
function essenceOf(mediaType = ''): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase()
}
