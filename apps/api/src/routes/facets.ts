import type { Archive } from '@dateline/archive'
import { createRoute, z } from '@hono/zod-openapi'
import { inScope, scope } from '../filters.ts'
import { type Lookup, lookUp } from '../lookup.ts'
import { figure, Understood, understood } from '../page.ts'
import { badRequest, json, routes } from '../route.ts'

const Counts = z.array(z.object({ value: z.string(), count: z.int().positive() }))

const Facets = z
  .object({
    articles: z.int().nonnegative().describe('how many are in scope'),
    facets: z.object({
      source: Counts.describe('articles by who published them'),
      language: Counts.describe('articles by language'),
      place: Counts.describe('articles by the places that they name'),
      entity: Counts.describe('articles by the people, organizations and others that they name'),
      status: Counts.describe('claims by how well they are supported'),
      conflict: Counts.describe('conflicts by kind'),
    }),
    query: Understood,
  })
  .meta({ id: 'Facets', description: 'How many there are of what one can filter by.' })

const getFacets = createRoute({
  method: 'get',
  path: '/facets',
  summary: 'How many there are of what one can filter by, the most frequent first',
  request: {
    query: z.strictObject({
      ...scope,
      most: figure(1, 500).default(20).describe('values of each facet'),
    }),
  },
  responses: { 200: json('The facets.', Facets), ...badRequest },
})

export function facetRoutes(archive: Archive) {
  return routes().openapi(getFacets, async (c) => {
    const query = c.req.valid('query')
    const lookup = lookUp(await archive.newsroom())
    const { analyses, claims, conflicts, publications } = lookup.newsroom
    const within = inScope(lookup.newsroom, query)
    const read = analyses.filter(({ article }) => within(article.id))
    const told = claims.filter(({ appearances }) => appearances.some((one) => within(one.article)))
    const differ = conflicts.filter(({ a, b }) => within(a.article) || within(b.article))
    const out = publications.filter(({ article }) => within(article))
    const count = (values: readonly (string | null)[]) => countsOf(values, query.most)
    const facets = {
      source: count(out.map(({ publisher }) => publisher)),
      language: count(read.map(({ article }) => article.language)),
      place: count(read.flatMap(({ places }) => [...new Set(places.map(({ name }) => name))])),
      entity: count(entitiesIn(lookup, within)),
      status: count(told.map(({ status }) => status)),
      conflict: count(differ.map(({ kind }) => kind)),
    }
    return c.json({ articles: read.length, facets, query: understood(query) }, 200)
  })
}

/** The name of each entity, once for each article that names it. Places have a facet of their own. */
function entitiesIn({ newsroom }: Lookup, within: (article: string) => boolean): string[] {
  return newsroom.entities
    .filter(({ type }) => type !== 'place')
    .flatMap(({ name, members }) => {
      const articles = new Set(members.map(({ article }) => article).filter(within))
      return [...articles].map(() => name)
    })
}

/** Values with how often each occurs, the most frequent first; what is unknown is not counted. */
function countsOf(values: readonly (string | null)[], most: number): z.infer<typeof Counts> {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, most)
}
