import { openArchive } from '@dateline/archive'
import { hc } from 'hono/client'
import { expect, test } from 'vitest'
import { type App, createApp } from './index.ts'

test('the typed client reaches the app without a port', async () => {
  const archive = await openArchive('memory')
  const app = createApp(archive)
  const client = hc<App>('http://dateline', { fetch: app.request })

  const claims = await client.claims.$get({ query: { status: 'contested', limit: '5' } })
  expect(claims.status).toBe(200)
  if (!claims.ok) throw new Error('not reached')
  const { items, total } = await claims.json()
  expect([items.map((claim) => claim.appearances[0]?.start), total]).toEqual([[], 0])

  const story = await client.stories[':id'].$get({ param: { id: 'none' } })
  expect(story.status).toBe(404)
  if (story.status !== 404) throw new Error('not reached')
  expect((await story.json()).detail).toBe('there is no story none')

  const refused = await client.articles.$post({ query: {}, json: { text: '' } })
  expect(refused.status).toBe(422)
  await archive.close()
})
