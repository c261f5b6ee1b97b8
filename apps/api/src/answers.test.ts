import { ingest } from '@dateline/archive'
import { reportFormats } from '@dateline/core'
import { afterAll, describe, expect, test } from 'vitest'
import { Problem } from './index.ts'
import { sampleApp } from './sample.case.ts'

const { app, archive } = await sampleApp()
afterAll(() => archive.close())

const ask = (path: string, accept?: string) =>
  app.request(path, accept === undefined ? {} : { headers: { accept } })
const json = async (path: string) => JSON.parse(await (await ask(path)).text())
const linesOf = async (reply: Response) => (await reply.text()).trimEnd().split('\n')

const lists = [
  '/articles',
  '/stories',
  '/claims',
  '/conflicts',
  '/attributions',
  '/entities',
  '/places',
  '/copies',
  '/changes',
  '/decisions',
  '/search?q=dam',
]

test.each(lists)('%s comes as JSON, NDJSON and CSV with the same items', async (path) => {
  const { items, features, total } = await json(path)
  const lines = await ask(path, 'application/x-ndjson')
  expect(lines.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
  expect(lines.headers.get('x-total-count')).toBe(String(total))
  const text = await lines.text()
  const read = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
  expect(read).toEqual(items ?? features)

  const table = await ask(path, 'text/csv')
  expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const [heading = '', ...rows] = (await table.text()).split('\r\n')
  expect(heading.split(',').length).toBeGreaterThan(3)
  expect(heading).not.toContain('[object')
  if (total > 0) expect(rows.length).toBeGreaterThan(1)
})

test('a page without an envelope says in its head where the next one is', async () => {
  const reply = await ask('/claims?limit=2&sort=text', 'application/x-ndjson')
  const [, next = ''] = /^<(.+)>; rel="next"$/.exec(reply.headers.get('link') ?? '') ?? []
  const { items } = await json('/claims?limit=500&sort=text')
  const second = await linesOf(await ask(next, 'application/x-ndjson'))
  expect(second.map((line) => JSON.parse(line))).toEqual(items.slice(2, 4))
  const whole = await ask('/claims?limit=500', 'application/x-ndjson')
  expect(whole.headers.get('link')).toBeNull()
})

test('columns of CSV name what lies inside, and stay the same when there is nothing', async () => {
  const [heading] = (await (await ask('/stories', 'text/csv')).text()).split('\r\n')
  expect(heading).toContain('dates.from,dates.to')
  expect(await (await ask('/stories?q=nothing', 'text/csv')).text()).toBe(`${heading}\r\n`)
})

test('what Accept does not take is refused, whatever the resource', async () => {
  for (const path of [...lists, '/claims/none', '/articles/none']) {
    const reply = await ask(path, 'image/png')
    expect(reply.status, path).toBe(406)
    expect(reply.headers.get('content-type')).toBe('application/problem+json')
    expect(Problem.parse(await reply.json()).detail).toContain('comes as application/')
  }
  const [{ id }] = (await json('/stories')).items
  expect((await ask(`/stories/${id}/report`, 'image/png')).status).toBe(406)
  expect((await ask(`/stories/${id}/report?format=text`, 'image/png')).status).toBe(200)
})

test('a refusal stays a problem in whatever format', async () => {
  for (const path of ['/claims?limit=0', '/claims/none']) {
    const reply = await ask(path, 'application/ld+json')
    expect([400, 404]).toContain(reply.status)
    expect(reply.headers.get('content-type')).toBe('application/problem+json')
  }
  expect((await ask('/claims?limit=0', 'text/csv')).status).toBe(400)
})

test('articles and claims come as schema.org', async () => {
  for (const [path, type] of [
    ['/articles', 'NewsArticle'],
    ['/claims', 'Claim'],
  ] as const) {
    const { items } = await json(path)
    const reply = await ask(path, 'application/ld+json')
    expect(reply.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
    const document = JSON.parse(await reply.text())
    expect(document['@context']).toBe('https://schema.org')
    expect(document['@graph'].map((node: { '@type': string }) => node['@type'])).toEqual(
      items.map(() => type),
    )
    const one = JSON.parse(
      await (await ask(`${path}/${items[0].id}`, 'application/ld+json')).text(),
    )
    expect(one['@graph']).toEqual(document['@graph'].slice(0, 1))
  }
})

describe('a report', async () => {
  const [{ id }] = (await json('/stories')).items
  const path = `/stories/${id}/report`

  test.each([
    ['text/plain', /^Dam|^Floods/],
    ['text/markdown', /^# /],
    ['text/html', /^<!doctype html>/],
    ['text/csv', /^claim,status,/],
    ['application/json', /^\{"analyses"/],
    ['application/geo+json', /^\{"type":"FeatureCollection"/],
    ['application/ld+json', /^\{"@context"/],
  ])('comes as %s', async (accept, beginning) => {
    const reply = await ask(path, accept)
    expect(reply.headers.get('content-type')).toBe(`${accept}; charset=utf-8`)
    expect(await reply.text()).toMatch(beginning)
  })

  test('comes in every format by its name', async () => {
    for (const format of reportFormats)
      expect((await ask(`${path}?format=${format}`)).status, format).toBe(200)
    const [line = ''] = await linesOf(await ask(`${path}?format=ninjs`))
    expect(JSON.parse(line)).toMatchObject({ standard: { name: 'ninjs' } })
  })

  test('leaves out all but some claims of a section', async () => {
    expect(await (await ask(`${path}?most=1`)).text()).toMatch(/… and \d+ more/)
    expect(await (await ask(path)).text()).not.toContain('… and ')
    expect((await ask(`${path}?most=0`)).status).toBe(400)
  })
})

test('words are found folded, or as they are written', async () => {
  const total = async (query: string) => (await json(`/entities?${query}`)).total
  expect(await total('q=ilse+brandt')).toBe(1)
  expect(await total('q=ilse+brandt&fold=on')).toBe(1)
  expect(await total('q=ilse+brandt&fold=off')).toBe(0)
  expect(await total('q=Ilse+Brandt&fold=off')).toBe(1)
  expect((await ask('/entities?fold=perhaps')).status).toBe(400)
})

test('a conflict is shown in words, and as a rule reconciles it', async () => {
  for (const text of [
    'Twelve miners died in the mine of Tolm on Monday, the police said.',
    'Nine miners died in the mine of Tolm on Monday, the owner said.',
  ])
    await ingest(archive, JSON.stringify({ text, publishedAt: '2031-08-12' }))
  const [conflict] = (await json('/conflicts?q=twelve')).items
  const plain = await json(`/conflicts/${conflict.id}`)
  expect(plain).toMatchObject({ ...conflict, reconciliation: null })
  const { text } = await json(`/articles/${conflict.a.article}`)
  expect(plain.words.a).toBe(text.slice(conflict.a.start, conflict.a.end))
  const { reconciliation } = await json(`/conflicts/${conflict.id}?rule=latest`)
  expect(reconciliation).toMatchObject({ conflict: conflict.id, rule: 'latest' })
  expect(['a', 'b', null]).toContain(reconciliation.preferred)
  expect(reconciliation.because.length).toBeGreaterThan(0)
  expect((await ask(`/conflicts/${conflict.id}?rule=loudest`)).status).toBe(400)
  expect((await ask('/conflicts/none')).status).toBe(404)
})

test('an article is analyzed anew when asked', async () => {
  const [{ id }] = (await json('/articles')).items
  const reply = await app.request(`/articles/${id}/analysis`, { method: 'POST' })
  expect(reply.status).toBe(200)
  expect(await reply.json()).toEqual(await json(`/articles/${id}/analysis`))
  expect((await app.request('/articles/none/analysis', { method: 'POST' })).status).toBe(404)
})

test('the document tells of every format', async () => {
  const { paths } = await json('/openapi.json')
  const offered = (path: string) => Object.keys(paths[path].get.responses[200].content)
  for (const path of lists.map((one) => one.split('?')[0] ?? '')) {
    expect(offered(path)).toEqual(expect.arrayContaining(['application/x-ndjson', 'text/csv']))
    expect(paths[path].get.responses).toHaveProperty('406')
  }
  expect(offered('/claims/{id}')).toContain('application/ld+json')
  expect(offered('/changes')).toContain('text/event-stream')
  expect(offered('/places')).toContain('application/geo+json')
  expect(offered('/stories/{id}/report')).toContain('text/html')
})
