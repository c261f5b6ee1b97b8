import { userInfo } from 'node:os'
import { Hit } from '@dateline/archive'
import { Newsroom, Story } from '@dateline/core'
import { Failure } from '../failure.ts'
import type { Desk } from '../ui/desk.ts'
import type { Find, StoryCard } from '../ui/material.ts'
import { answerOf, bodyOf } from './answer.ts'
import { type Check, checkerOf } from './check.ts'
import type { Client, Connection } from './connect.ts'

const card = Story.omit({ timeline: true })
const mostFinds = '100'
const pageLength = '500'

/** What the screens show, fetched from the App. Throws Failure where a server answers otherwise than this one would. */
export function clientDesk(
  { client, far }: Pick<Connection, 'client' | 'far'>,
  labels: Desk['labels'] = {},
): Desk {
  const check = checkerOf(far)
  return {
    labels,
    stories: () => allStories(client, check),
    story: async (id) => {
      const query = { format: 'json' } as const
      return check(
        Newsroom,
        await bodyOf(client.stories[':id'].report.$get({ param: { id }, query })),
      )
    },
    search: async (q) => {
      const { items } = await answerOf(client.search.$get({ query: { q, limit: mostFinds } }))
      return check(Hit.array(), items).flatMap(({ article, excerpts }): Find[] =>
        excerpts.map(({ start, end, text, matches }) => ({
          article: article.id,
          title: labels[article.id] ?? article.title ?? article.id,
          start,
          end,
          text,
          matches: matches.map((one) => ({ start: one.start - start, end: one.end - start })),
        })),
      )
    },
    decide: async (sides, verdict) => {
      const pair = { noun: 'conflict', ...sides } as const
      if (verdict) {
        const json = { ...pair, verdict, by: userInfo().username }
        await answerOf(client.decisions.$post({ json }))
        return
      }
      const { ok } = await client.decisions.$delete({ query: pair })
      if (!ok) throw new Failure('nothing was decided here')
    },
  }
}

async function allStories(client: Client, check: Check): Promise<StoryCard[]> {
  const cards: StoryCard[] = []
  let cursor: string | undefined
  do {
    const query = { limit: pageLength, ...(cursor ? { cursor } : {}) }
    const { items, next } = await answerOf(client.stories.$get({ query }))
    check(card.array(), items)
    for (const { id, title, articles, origins, conflicts, claims, dates } of items) {
      const figures = {
        origins: origins.length,
        conflicts: conflicts.length,
        claims: claims.length,
      }
      cards.push({ id, title, articles, ...figures, span: dates })
    }
    cursor = next ?? undefined
  } while (cursor)
  return cards
}
