import type { Archive } from '@dateline/archive'
import {
  Newsroom,
  type Publication,
  Story,
  selectStory,
  spanOfStory,
  TimelineRow,
} from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import { entity, holding, inScope, naming, scope, wording } from '../filters.ts'
import { listAs } from '../formats.ts'
import { lookUp } from '../lookup.ts'
import { pageFrom, pageOf, paging } from '../page.ts'
import { badRequest, json, listed, notAcceptable, notFound, routes } from '../route.ts'
import { storyOf } from '../story.ts'

const StoryEntry = Story.omit({ timeline: true })
  .extend({
    dates: z
      .object({ from: z.string(), to: z.string() })
      .nullable()
      .describe('first and last date of what happens in it, background left out, ISO 8601'),
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
      ...wording,
      ...scopeOfStories,
      entity,
      ...paging(['articles', 'date', 'title'], 'desc'),
    }),
  },
  responses: {
    200: listed('One page of stories.', pageOf('StoryPage', StoryEntry)),
    ...badRequest,
    ...notAcceptable,
  },
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
    200: listed('One page of the timeline.', pageOf('TimelinePage', TimelineRow)),
    ...badRequest,
    ...notAcceptable,
    ...notFound,
  },
})

export function storyRoutes(archive: Archive) {
  return routes({ '/stories': listAs(StoryEntry), '/stories/:id/timeline': listAs(TimelineRow) })
    .openapi(listStories, async (c) => {
      const query = c.req.valid('query')
      const newsroom = await archive.newsroom()
      const within = inScope(newsroom, query)
      const names = naming(lookUp(newsroom), query.entity)
      const holds = holding(query)
      const chosen = newsroom.stories.filter(
        (one) => one.articles.some((id) => within(id) && names(id)) && holds(one.title),
      )
      const entries = chosen.map((one) => entryOf(one, newsroom.publications))
      const page = pageFrom(entries, query, {
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
      const { newsroom, story } = await storyOf(archive, c.req.valid('param').id)
      const { analyses: _, decisions: __, stories: ___, ...rest } = selectStory(newsroom, story.id)
      return c.json({ story, ...rest }, 200)
    })
    .openapi(getTimeline, async (c) => {
      const { story } = await storyOf(archive, c.req.valid('param').id)
      const rows = story.timeline.map((row, place) => ({ ...row, place }))
      const { items, ...rest } = pageFrom(rows, c.req.valid('query'), {
        list: `timeline ${story.id}`,
        id: (row) => String(row.place).padStart(9, '0'),
        keys: { date: (row) => row.date },
      })
      const page = { items: items.map(({ place: _, ...row }) => row), ...rest }
      return c.json(page, 200)
    })
}

function entryOf(story: Story, publications: readonly Publication[]): z.infer<typeof StoryEntry> {
  const { timeline: _, ...rest } = story
  return { ...rest, dates: spanOfStory(story, publications) }
}
