import { type Archive, ChangeEntry } from '@dateline/archive'
import { Change } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { eventsOf } from '../events.ts'
import { listAs } from '../formats.ts'
import { negotiate } from '../negotiate.ts'
import { figure, pageOf, understood } from '../page.ts'
import { badRequest, listed, notAcceptable, routes } from '../route.ts'

const { noun, change } = Change.shape
const events = 'text/event-stream'

const ChangePage = pageOf('ChangePage', ChangeEntry)
  .extend({
    resume: z.string().describe('`cursor` of what comes after this page, now or later'),
    end: z.string().describe('`cursor` of what comes after all that there is so far'),
  })
  .meta({ id: 'ChangePage', description: 'One page of changes.' })

const { content: pages } = listed('', ChangePage)
const offered = [...Object.keys(pages), events]

const listChanges = createRoute({
  method: 'get',
  path: '/changes',
  summary: 'What became new, changed, was withdrawn, merged or split, in the order in which it did',
  description:
    'As a list, or as server-sent events: what comes from now on, or after `cursor` or Last-Event-ID. An event is named for the change; its id is a cursor.',
  request: {
    query: z.strictObject({
      noun: noun.optional(),
      change: change.optional(),
      article: z.string().optional().describe('id of the article that brought it'),
      limit: figure(1, 500).default(50).describe('most items of a page'),
      cursor: z.string().optional().describe('`next` or `resume` of the page before'),
    }),
    headers: z.object({
      'last-event-id': z.string().optional().describe('id of the last event received'),
    }),
  },
  responses: {
    200: {
      description: 'One page of changes, or all that come.',
      content: { ...pages, [events]: { schema: z.string() } },
    },
    ...badRequest,
    ...notAcceptable,
  },
})

export function changeRoutes(archive: Archive) {
  const asList = listAs(ChangeEntry)
  return routes({ '/changes': (c, next) => (isForEvents(c) ? next() : asList(c, next)) }).openapi(
    listChanges,
    async (c) => {
      const query = c.req.valid('query')
      if (!isForEvents(c))
        return c.json({ ...(await archive.changes(query)), query: understood(query) }, 200)
      const after = c.req.valid('header')['last-event-id'] ?? query.cursor
      const { end } = await archive.changes({ cursor: after, limit: 1 }) // refuses a cursor of another list
      const cursor = after ?? end
      const { stopping } = (c.env ?? {}) as { stopping?: AbortSignal }
      const stream = ReadableStream.from(eventsOf(archive, { ...query, cursor }, stopping))
      return c.body(stream, 200, {
        'content-type': events,
        'cache-control': 'no-cache',
        vary: 'Accept',
      })
    },
  )
}

function isForEvents(c: Context): boolean {
  return negotiate(c.req.header('accept'), offered) === events
}
