import { openArchive } from '@dateline/archive'
import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from './index.ts'
import { sampleApp } from './sample.case.ts'

const { app, archive } = await sampleApp()
afterAll(() => archive.close())

async function get(path: string, headers: Record<string, string> = {}) {
  const reply = await app.request(path, { headers })
  expect(reply.status, path).toBe(200)
  return reply
}
const bodyOf = async (reply: Response) => JSON.parse(await reply.text())
const list = async (path: string) => bodyOf(await get(path))
const titles = async (path: string) =>
  (await list(path)).items.map((one: { title: string }) => one.title)

describe('articles', () => {
  test('are listed as they came, and found by what narrows the list', async () => {
    const all = [
      'Dam at Vellin gives way',
      'Floods after dam breaks in Vellin',
      'Cyclists ride to Paris',
    ]
    expect(await titles('/articles')).toEqual(all)
    expect(await titles('/articles?sort=title&order=desc')).toEqual([all[1], all[0], all[2]])
    expect(await titles('/articles?q=dam+houses')).toEqual(all.slice(0, 2))
    expect(await titles('/articles?source=The+Plain&publishedTo=2031-05')).toEqual([all[1]])
    const [story] = (await list('/stories?q=paris')).items
    expect(await titles(`/articles?story=${story.id}`)).toEqual([all[2]])
  })

  test('come in pages that tell how the query was understood', async () => {
    const first = await list('/articles?limit=2')
    expect(first).toMatchObject({ total: 3, query: { limit: 2, sort: 'added', order: 'asc' } })
    expect(first.items).toHaveLength(2)
    const second = await list(`/articles?limit=2&cursor=${first.next}`)
    expect(second.items).toHaveLength(1)
    expect(second.next).toBeNull()
  })

  test('one is new once, known afterwards, and gone when it is deleted', async () => {
    const send = () =>
      app.request('/articles?publisher=Gazette&publishedAt=2031', {
        method: 'POST',
        headers: { 'content-type': 'text/plain; charset=windows-1251' },
        body: Buffer.from([0xca, 0xe8, 0xe5, 0xe2, 0x20, 0x31]),
      })
    const created = await send()
    expect(created.status).toBe(201)
    const location = created.headers.get('location') ?? ''
    const known = await send()
    expect([known.status, known.headers.get('location')]).toEqual([200, location])
    expect((await bodyOf(known)).articles).toMatchObject([{ status: 'known' }])

    expect(await (await get(location)).json()).toMatchObject({
      text: 'Киев 1',
      publisher: 'Gazette',
      publishedAt: '2031',
    })
    expect(await (await get(`${location}/analysis`)).json()).toMatchObject({
      article: { text: 'Киев 1' },
    })
    expect((await app.request(location, { method: 'DELETE' })).status).toBe(204)
    expect((await app.request(location, { method: 'DELETE' })).status).toBe(404)
    expect((await app.request(location)).status).toBe(404)
  })
})

describe('what the newsroom holds', () => {
  test('a story with all that it refers to', async () => {
    const { items } = await list('/stories?q=vellin')
    expect(items).toHaveLength(1)
    const story = await list(`/stories/${items[0].id}`)
    expect(story.publications).toHaveLength(2)
    const claims = new Set(story.claims.map(({ id }: { id: string }) => id))
    expect(story.story.claims.every((id: string) => claims.has(id))).toBe(true)
    expect(
      story.story.timeline
        .flatMap((row: { claims: string[] }) => row.claims)
        .every((id: string) => claims.has(id)),
    ).toBe(true)
    const timeline = await list(`/stories/${items[0].id}/timeline`)
    expect(timeline.items).toEqual(story.story.timeline)
  })

  test('a report in the format asked for', async () => {
    const [story] = (await list('/stories?q=vellin')).items
    const path = `/stories/${story.id}/report`
    const type = async (query: string, accept: string) =>
      (await get(path + query, accept ? { accept } : {})).headers.get('content-type')
    expect(await type('', '')).toBe('text/plain; charset=utf-8')
    expect(await type('', 'text/markdown')).toBe('text/markdown; charset=utf-8')
    expect(await type('', 'image/png, application/json;q=0.8, text/plain;q=0.1')).toBe(
      'application/json; charset=utf-8',
    )
    expect(await type('?format=text', 'application/json')).toBe('text/plain; charset=utf-8')
    expect(await (await get(`${path}?format=text`)).text()).toContain('Vellin')
    const narrow = await (await get(`${path}?format=text&width=40`)).text()
    expect(narrow).not.toBe(await (await get(`${path}?format=text&width=200`)).text())
    expect((await list(`${path}?format=json`)).stories).toEqual([
      (await list(`/stories/${story.id}`)).story,
    ])
  })

  test('claims by story, article and status', async () => {
    const [dam, ride] = await Promise.all(
      ['vellin', 'paris'].map(async (q) => (await list(`/stories?q=${q}`)).items[0]),
    )
    const all = (await list('/claims?limit=500')).items
    const ids = async (path: string) =>
      (await list(path)).items.map(({ id }: { id: string }) => id).sort()
    expect(await ids(`/claims?story=${dam.id}&limit=500`)).toEqual([...dam.claims].sort())
    expect(await ids(`/claims?article=${ride.articles[0]}&limit=500`)).toEqual(
      [...ride.claims].sort(),
    )
    expect(await ids('/claims?publishedFrom=2031-06&limit=500')).toEqual([...ride.claims].sort())
    expect((await list('/claims?q=CYCLISTS+paris')).items.length).toBeGreaterThan(0)
    for (const status of ['single-source', 'repeated', 'corroborated', 'contested']) {
      const wanted = all.filter((one: { status: string }) => one.status === status)
      expect((await list(`/claims?status=${status}`)).total).toBe(wanted.length)
    }
    expect(await (await get(`/claims/${all[0].id}`)).json()).toEqual(all[0])
  })

  test('what is not from a source, near a place, a copy, or of a day', async () => {
    const total = async (path: string) => (await list(path)).total
    const all = await total('/claims')
    const plain = await total('/claims?source=The+Plain')
    expect(await total('/claims?excludeSource=The+Plain')).toBeLessThan(all)
    expect(plain).toBeGreaterThan(0)
    expect(await total('/stories?place=PARIS')).toBe(1)
    expect(await total('/stories?place=2988507')).toBe(1)
    expect(await total('/stories?place=Lyon')).toBe(0)
    expect(await total('/claims?copies=collapse')).toBe(all)
    expect(await total('/claims?copies=only')).toBe(0)
    const saturday = (await list('/claims?eventFrom=2031-05-03&eventTo=2031-05-03')).items
    expect(saturday.map(({ text }: { text: string }) => text).join()).toContain('gave way')
    expect(await total('/claims?eventTo=2030')).toBe(0)
    expect(await total('/conflicts?eventTo=2030')).toBe(0)
  })

  test('facets: how many there are of each kind, within a scope', async () => {
    const { articles, facets } = await list('/facets')
    expect(articles).toBe(3)
    expect(facets.source).toEqual([
      { value: 'The Plain', count: 2 },
      { value: 'Vellin Courier', count: 1 },
    ])
    expect(facets.place.map(({ value }: { value: string }) => value)).toContain('Paris')
    const statuses = facets.status.map(({ count }: { count: number }) => count)
    expect(statuses.reduce((a: number, b: number) => a + b)).toBe((await list('/claims')).total)
    const narrow = await list('/facets?source=Vellin+Courier&most=1')
    expect(narrow.articles).toBe(1)
    expect(narrow.facets.source).toEqual([{ value: 'Vellin Courier', count: 1 }])
    expect(narrow.facets.entity.length).toBeLessThanOrEqual(1)
  })

  test('attributions with the words at their spans, by speaker', async () => {
    const { items } = await list('/attributions?q=fine+road')
    expect(items.map((one: { words: unknown }) => one.words)).toEqual([
      { source: expect.stringContaining('Jan Mooy'), cue: 'said', content: ['It is a fine road,'] },
    ])
    const spoken = await list('/attributions?speaker=jan+mooy')
    expect(spoken.items.map((one: { name: string }) => one.name)).toContain('Jan Mooy')
    expect((await list('/attributions?speaker=nobody')).total).toBe(0)
  })

  test('entities and every place that names them', async () => {
    const { items } = await list('/entities?q=BRANDT&type=person')
    expect(items.length).toBeGreaterThan(0)
    for (const { id, variants, mentions } of items) {
      const entity = await list(`/entities/${id}`)
      expect(entity.mentions).toHaveLength(mentions)
      for (const mention of entity.mentions) {
        const { text } = await list(`/articles/${mention.article}`)
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        expect(variants).toContain(mention.text)
      }
    }
    const { article } = (await list(`/entities/${items[0].id}`)).mentions[0]
    const within = (await list(`/entities?article=${article}&limit=500`)).items
    expect(within.map(({ id }: { id: string }) => id)).toContain(items[0].id)
    const named = (await list(`/articles?entity=${items[0].id}`)).items
    expect(named.map(({ id }: { id: string }) => id)).toContain(article)
  })

  test('places as GeoJSON', async () => {
    const reply = await get('/places?q=paris')
    expect(reply.headers.get('content-type')).toBe('application/geo+json')
    const { type, features } = await bodyOf(reply)
    expect(type).toBe('FeatureCollection')
    expect(features).toMatchObject([
      { type: 'Feature', properties: { name: 'Paris', country: 'FR' } },
    ])
    const [longitude, latitude] = features[0].geometry.coordinates
    expect([Math.round(longitude), Math.round(latitude)]).toEqual([2, 49])
  })

  test('search shows the words in their place', async () => {
    const { items } = await list('/search?q=cyclists')
    expect(items).toHaveLength(1)
    const [excerpt] = items[0].excerpts
    expect(excerpt.text).toContain('Two hundred cyclists set out')
    const [story] = (await list('/stories?q=vellin')).items
    expect((await list(`/search?q=cyclists&story=${story.id}`)).total).toBe(0)
    expect((await list(`/search?q=dam&story=${story.id}&publishedFrom=2031-05-04`)).total).toBe(1)
  })
})

test('decisions are made, listed and taken back', async () => {
  const decide = (body: unknown) =>
    app.request('/decisions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const decision = { noun: 'entity', a: 'Vellin', b: 'Wellin', verdict: 'same', by: 'ann' }
  const made = await decide(decision)
  expect(made.status).toBe(201)
  expect(await made.json()).toEqual({ ...decision, at: expect.stringMatching(/^\d{4}-.*Z$/) })
  expect((await list('/decisions?noun=entity')).total).toBe(1)
  expect((await decide({ ...decision, verdict: 'perhaps' })).status).toBe(422)
  const gone = () => app.request('/decisions?noun=entity&a=Wellin&b=Vellin', { method: 'DELETE' })
  expect((await gone()).status).toBe(204)
  expect((await gone()).status).toBe(404)
})

test('health and readiness', async () => {
  expect(await list('/healthz')).toMatchObject({ status: 'ok' })
  expect(await list('/readyz')).toEqual({ status: 'ready', articles: 3 })
  const closed = await openArchive('memory')
  await closed.close()
  expect((await createApp(closed).request('/readyz')).status).toBe(503)
  expect((await createApp(closed).request('/healthz')).status).toBe(200)
})
