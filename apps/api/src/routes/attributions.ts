import type { Archive } from '@dateline/archive'
import { Attribution, AttributionKind, Stance } from '@dateline/core'
import { createRoute, z } from '@hono/zod-openapi'
import { entitiesNamed, holding, inScope, scope, speaker, wording } from '../filters.ts'
import { listAs } from '../formats.ts'
import { type Lookup, lookUp } from '../lookup.ts'
import { pageFrom, pageOf, paging } from '../page.ts'
import { badRequest, listed, notAcceptable, routes } from '../route.ts'

const AttributionEntry = Attribution.extend({
  article: z.string().describe('id of the article'),
  entity: z.string().nullable().describe('id of the speaker across articles'),
  name: z.string().nullable().describe('of the speaker, as known best'),
  words: z
    .object({
      source: z.string().nullable(),
      cue: z.string().nullable(),
      content: z.array(z.string()),
    })
    .describe('what stands at the spans'),
}).meta({ id: 'AttributionEntry', description: 'Who says what in which article.' })
type AttributionEntry = z.infer<typeof AttributionEntry>

const listAttributions = createRoute({
  method: 'get',
  path: '/attributions',
  summary: 'Who says what, in the order of the articles',
  request: {
    query: z.strictObject({
      ...wording,
      ...scope,
      speaker,
      kind: AttributionKind.optional(),
      stance: Stance.optional(),
      ...paging(['position', 'score'], 'asc'),
    }),
  },
  responses: {
    200: listed('One page of attributions.', pageOf('AttributionPage', AttributionEntry)),
    ...badRequest,
    ...notAcceptable,
  },
})

export function attributionRoutes(archive: Archive) {
  return routes({ '/attributions': listAs(AttributionEntry) }).openapi(
    listAttributions,
    async (c) => {
      const query = c.req.valid('query')
      const lookup = lookUp(await archive.newsroom())
      const within = inScope(lookup.newsroom, query)
      const holds = holding(query)
      const speakers = query.speaker === undefined ? null : entitiesNamed(lookup, query.speaker)
      const chosen = attributionsOf(lookup, within).filter(
        (one) =>
          (query.kind === undefined || one.kind === query.kind) &&
          (query.stance === undefined || one.stance === query.stance) &&
          (!speakers || speakers.has(one.entity ?? '')) &&
          holds(one.words.content.join(' ')),
      )
      const page = pageFrom(chosen, query, {
        list: 'attributions',
        id: positionOf,
        keys: { position: positionOf, score: (one) => one.score },
      })
      return c.json(page, 200)
    },
  )
}

function attributionsOf(lookup: Lookup, within: (article: string) => boolean): AttributionEntry[] {
  const { newsroom, shared } = lookup
  const names = new Map(newsroom.entities.map((one) => [one.id, one.name]))
  return newsroom.analyses
    .filter(({ article }) => within(article.id))
    .flatMap(({ article: { id, text }, attributions }) =>
      attributions.map((one) => {
        const entity = shared(id, one.speaker)
        const words = {
          source: one.source && text.slice(one.source.start, one.source.end),
          cue: one.cue && text.slice(one.cue.start, one.cue.end),
          content: one.content.map(({ start, end }) => text.slice(start, end)),
        }
        return { ...one, article: id, entity, name: names.get(entity ?? '') ?? null, words }
      }),
    )
}

// article id, then the first character of what is said, then its source, so that no two are alike
function positionOf({ article, content, source, cue }: AttributionEntry): string {
  const places = [...content, source, cue].map((span) => String(span?.start ?? 0).padStart(9, '0'))
  return [article, ...places].join(' ')
}
