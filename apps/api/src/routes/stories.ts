import type { Archive } from '@dateline/archive'
import {
  Newsroom,
  present,
  type ReportFormat,
  Story,
  selectStory,
  TimelineRow,
} from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { entity, holding, inScope, naming, q, scope } from '../filters.ts'
import { lookUp } from '../lookup.ts'
import { figure, pageFrom, pageOf, paging } from '../page.ts'
import { Refusal } from '../problem.ts'
import { badRequest, json, notFound, routes } from '../route.ts'

const StoryEntry = Story.omit({ timeline: true })
  .extend({
    dates: z
      .object({ from: z.string(), to: z.string() })
      .nullable()
      .describe('first and last date of its timeline, ISO 8601'),
  })
  .meta({ id: 'StoryEntry', description: 'A story without its timeline.' })

const StoryInFull = Newsroom.omit({ analyses: true, decisions: true, stories: true })
  .extend({ story: Story })
  .meta({
    id: 'StoryInFull',
    description: 'A story with all that it refers to but the articles themselves.',
  })

const { story: _, ...scopeOfStories } = scope
const params = z.object({ id: z.string().describe('id of a story') })

const listStories = createRoute({
  method: 'get',
  path: '/stories',
  summary: 'Stories, the one with most articles first',
  request: {
    query: z.strictObject({
      q,
      ...scopeOfStories,
      entity,
      ...paging(['articles', 'date', 'title'], 'desc'),
    }),
  },
  responses: { 200: json('One page of stories.', pageOf('StoryPage', StoryEntry)), ...badRequest },
})

const getStory = createRoute({
  method: 'get',
  path: '/stories/{id}',
  summary: 'A story with its publications, claims, conflicts, entities and copies',
  request: { params },
  responses: { 200: json('The story.', StoryInFull), ...notFound },
})

const getTimeline = createRoute({
  method: 'get',
  path: '/stories/{id}/timeline',
  summary: 'What is told to have happened, by date',
  request: { params, query: z.strictObject(paging(['date'], 'asc')) },
  responses: {
    200: json('One page of the timeline.', pageOf('TimelinePage', TimelineRow)),
    ...badRequest,
    ...notFound,
  },
})

const getReport = createRoute({
  method: 'get',
  path: '/stories/{id}/report',
  summary: 'The report of a story, in the format asked for by ?format or Accept',
  request: {
    params,
    query: z.strictObject({
      format: z.enum(['text', 'markdown', 'json']).optional(),
      width: figure(40, 400).optional().describe('of plain text, in cells of a terminal'),
    }),
  },
  responses: {
    200: {
      description: 'The report; as JSON, a newsroom that holds only this story.',
      content: {
        'text/plain': { schema: z.string() },
        'text/markdown': { schema: z.string() },
        'application/json': { schema: Newsroom },
      },
    },
    ...badRequest,
    ...notFound,
  },
})

export function storyRoutes(archive: Archive) {
  const find = async (id: string) => {
    const newsroom = await archive.newsroom()
    const story = newsroom.stories.find((one) => one.id === id)
    if (!story) throw new Refusal(404, `there is no story ${id}`)
    return { newsroom, story }
  }

  return routes()
    .openapi(listStories, async (c) => {
      const query = c.req.valid('query')
      const newsroom = await archive.newsroom()
      const within = inScope(newsroom, query)
      const names = naming(lookUp(newsroom), query.entity)
      const holds = holding(query.q)
      const chosen = newsroom.stories.filter(
        (one) => one.articles.some((id) => within(id) && names(id)) && holds(one.title),
      )
      const page = pageFrom(chosen.map(entryOf), query, {
        list: 'stories',
        id: (one) => one.id,
        keys: {
          articles: (one) => one.articles.length,
          date: (one) => one.dates?.to ?? null,
          title: (one) => one.title,
        },
      })
      return c.json(page, 200)
    })
    .openapi(getStory, async (c) => {
      const { newsroom, story } = await find(c.req.valid('param').id)
      const { analyses: _, decisions: __, stories: ___, ...rest } = selectStory(newsroom, story.id)
      return c.json({ story, ...rest }, 200)
    })
    .openapi(getTimeline, async (c) => {
      const { story } = await find(c.req.valid('param').id)
      const rows = story.timeline.map((row, place) => ({ ...row, place }))
      const { items, ...rest } = pageFrom(rows, c.req.valid('query'), {
        list: `timeline ${story.id}`,
        id: (row) => String(row.place).padStart(9, '0'),
        keys: { date: (row) => row.date },
      })
      const page = { items: items.map(({ place: _, ...row }) => row), ...rest }
      return c.json(page, 200)
    })
    .openapi(getReport, async (c) => {
      const { newsroom, story } = await find(c.req.valid('param').id)
      const { format, width } = c.req.valid('query')
      const { name, mediaType } = reportFormat(c, format)
      return c.body(present(newsroom, story.id, name, { width }), 200, {
        'content-type': `${mediaType}; charset=utf-8`,
        vary: 'Accept',
      })
    })
}

function entryOf({ timeline, ...story }: Story): z.infer<typeof StoryEntry> {
  const [from, to] = [timeline.at(0)?.date, timeline.at(-1)?.date]
  return { ...story, dates: from && to ? { from, to } : null }
}

const reports = [
  { name: 'text', mediaType: 'text/plain' },
  { name: 'markdown', mediaType: 'text/markdown' },
  { name: 'json', mediaType: 'application/json' },
] as const

/** The format asked for by name, else the one that Accept likes best, else text. */
function reportFormat(c: Context, name: ReportFormat | undefined) {
  const supports = reports.map((one) => one.mediaType)
  const liked = accepts(c, { header: 'Accept', supports, default: 'text/plain' })
  return reports.find((one) => (name ? one.name === name : one.mediaType === liked)) ?? reports[0]
}
