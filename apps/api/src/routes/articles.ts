import { type Archive, ArticleSummary, ingest } from '@dateline/archive'
import { Analysis, Article } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import { answerBatch, BatchLine } from '../batch.ts'
import { IngestedArticle, NewArticle, Provenance } from '../document.ts'
import { CalendarDate, entity, inScope, naming } from '../filters.ts'
import { lookUp } from '../lookup.ts'
import { pageOf, paging, understood } from '../page.ts'
import { Refusal } from '../problem.ts'
import { badRequest, json, notFound, routes, unreadable } from '../route.ts'

const params = z.object({ id: z.string().describe('id of an article') })
const some = z.string().trim().min(1).max(500)

const listArticles = createRoute({
  method: 'get',
  path: '/articles',
  summary: 'Articles as they were read, in the order of their arrival',
  request: {
    query: z.strictObject({
      q: some.optional().describe('words that all stand in it, as in /search'),
      story: some.optional().describe('id of a story'),
      entity,
      source: some.optional().describe('who published it'),
      language: some.optional().describe('BCP 47 code'),
      publishedFrom: CalendarDate.optional().describe('published then or later, by its own date'),
      publishedTo: CalendarDate.optional().describe('published then or earlier, by its own date'),
      ...paging(['added', 'publishedAt', 'title'], 'asc'),
    }),
  },
  responses: {
    200: json('One page of articles.', pageOf('ArticlePage', ArticleSummary)),
    ...badRequest,
  },
})

// at run time plain JSON Schema, because core reads the body, whatever its media type;
// to the typed client the one body that it can send
const documents = {
  'application/json': { schema: { $ref: '#/components/schemas/NewArticle' } },
  'text/plain': { schema: { type: 'string' } },
  '*/*': { schema: { type: 'string', format: 'binary' } },
} as unknown as { 'application/json': { schema: typeof NewArticle } }

const Ingested = z
  .object({ articles: z.array(IngestedArticle) })
  .meta({ id: 'Ingested', description: 'The articles of a document.' })

const postArticle = createRoute({
  method: 'post',
  path: '/articles',
  summary: 'Read one document, analyze it and keep what it holds',
  description:
    'JSON that carries the text, or the document itself as its Content-Type names it, with what is known of it in the query. A document that is known changes nothing.',
  request: { query: Provenance, body: { required: true, content: documents } },
  responses: {
    201: json('It is new; Location says where its first article is.', Ingested),
    200: json('It was known already.', Ingested),
    ...badRequest,
    ...unreadable,
  },
})

const ndjson: string = 'application/x-ndjson' // no literal: the types of routes take it for JSON
const namesOfNdjson = new Set([ndjson, 'application/ndjson', 'application/jsonl'])
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

const getArticle = createRoute({
  method: 'get',
  path: '/articles/{id}',
  summary: 'An article: text, masthead and blocks',
  request: { params },
  responses: { 200: json('The article.', Article), ...notFound },
})

const getAnalysis = createRoute({
  method: 'get',
  path: '/articles/{id}/analysis',
  summary: 'What was found in an article',
  request: { params },
  responses: { 200: json('The analysis.', Analysis), ...notFound },
})

const deleteArticle = createRoute({
  method: 'delete',
  path: '/articles/{id}',
  summary: 'Forget an article',
  request: { params },
  responses: { 204: { description: 'It is gone.' }, ...notFound },
})

export function articleRoutes(archive: Archive, maxDocument: number) {
  const missing = (id: string) => new Refusal(404, `there is no article ${id}`)

  const app = routes()
  app.openAPIRegistry.register('NewArticle', NewArticle)
  return app
    .openapi(listArticles, async (c) => {
      const query = c.req.valid('query')
      const { story, entity, source, ...rest } = query
      const page = await archive.articles({
        ...rest,
        publisher: source,
        ids: await articlesOf(archive, story, entity),
      })
      return c.json({ ...page, query: understood(query) }, 200)
    })
    .openapi(postArticle, async (c) => {
      const mediaType = c.req.header('content-type')
      const document = new Uint8Array(await c.req.arrayBuffer())
      const { articles, errors } = await ingest(archive, document, {
        ...c.req.valid('query'),
        mediaType,
      })
      const [first] = articles
      if (!first && errors[0]) throw errors[0]
      const headers = first ? { location: `/articles/${first.article}` } : {}
      const isNew = articles.some(({ status }) => status === 'new')
      return isNew ? c.json({ articles }, 201, headers) : c.json({ articles }, 200, headers)
    })
    .openapi(postBatch, (c) => {
      if (!namesOfNdjson.has(essenceOf(c.req.header('content-type'))))
        throw new Refusal(415, 'a batch is application/x-ndjson: one JSON object a line')
      const sent = c.req.raw.body ?? ReadableStream.from([])
      const answers = ReadableStream.from(answerBatch(c, archive, sent, maxDocument))
      return new Response(answers, { headers: { 'content-type': ndjson } })
    })
    .openapi(getArticle, async (c) => {
      const { id } = c.req.valid('param')
      const article = await archive.article(id)
      if (!article) throw missing(id)
      return c.json(article, 200)
    })
    .openapi(getAnalysis, async (c) => {
      const { id } = c.req.valid('param')
      const analysis = await archive.analysis(id)
      if (!analysis) throw missing(id)
      return c.json(analysis, 200)
    })
    .openapi(deleteArticle, async (c) => {
      const { id } = c.req.valid('param')
      if (!(await archive.remove(id))) throw missing(id)
      return c.body(null, 204)
    })
}

// Text/Plain; charset=utf-8  ->  text/plain
function essenceOf(mediaType = ''): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase()
}

/** The articles of a story that name an entity; undefined when neither is asked for. */
async function articlesOf(archive: Archive, story: string | undefined, entity: string | undefined) {
  if (story === undefined && entity === undefined) return undefined
  const newsroom = await archive.newsroom()
  const within = inScope(newsroom, { story })
  const names = naming(lookUp(newsroom), entity)
  const ids = newsroom.publications.map((one) => one.article)
  return ids.filter((id) => within(id) && names(id))
}
