import { type Archive, ArticleSummary, reanalyze } from '@dateline/archive'
import { Analysis, Article } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import { CalendarDate, entity, inScope, naming } from '../filters.ts'
import { alsoAs, listAs, mediaTypes } from '../formats.ts'
import { linkedArticles } from '../linked.ts'
import { lookUp } from '../lookup.ts'
import { pageOf, paging, understood } from '../page.ts'
import { Refusal } from '../problem.ts'
import { alsoLinked, badRequest, json, listed, notAcceptable, notFound, routes } from '../route.ts'

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
    200: listed('One page of articles.', pageOf('ArticlePage', ArticleSummary), mediaTypes.jsonLd),
    ...badRequest,
    ...notAcceptable,
  },
})

const getArticle = createRoute({
  method: 'get',
  path: '/articles/{id}',
  summary: 'An article: text, masthead and blocks',
  request: { params },
  responses: { 200: alsoLinked('The article.', Article), ...notFound, ...notAcceptable },
})

const getAnalysis = createRoute({
  method: 'get',
  path: '/articles/{id}/analysis',
  summary: 'What was found in an article',
  request: { params },
  responses: { 200: json('The analysis.', Analysis), ...notFound },
})

const postAnalysis = createRoute({
  method: 'post',
  path: '/articles/{id}/analysis',
  summary: 'Analyze an article anew; an analysis of an older Dateline is made anew without asking',
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

export function articleRoutes(archive: Archive) {
  const missing = (id: string) => new Refusal(404, `there is no article ${id}`)

  return routes({
    '/articles': listAs(ArticleSummary, { [mediaTypes.jsonLd]: linkedArticles(archive) }),
    '/articles/:id': alsoAs(mediaTypes.json, { [mediaTypes.jsonLd]: linkedArticles(archive) }),
  })
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
    .openapi(postAnalysis, async (c) => {
      const { id } = c.req.valid('param')
      const analysis = await reanalyze(archive, id)
      if (!analysis) throw missing(id)
      return c.json(analysis, 200)
    })
    .openapi(deleteArticle, async (c) => {
      const { id } = c.req.valid('param')
      if (!(await archive.remove(id))) throw missing(id)
      return c.body(null, 204)
    })
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
