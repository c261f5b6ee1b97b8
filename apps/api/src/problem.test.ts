import { afterAll, expect, test } from 'vitest'
import { createApp, Problem } from './index.ts'
import { sampleApp } from './sample.case.ts'

const { app, archive } = await sampleApp()
afterAll(() => archive.close())

const text = { 'content-type': 'text/plain' }
const json = { 'content-type': 'application/json' }
const post = (headers: Record<string, string>, body?: string | Uint8Array<ArrayBuffer>) => ({
  method: 'POST',
  headers,
  ...(body !== undefined && { body }),
})

test.each<[number, string, RequestInit, string]>([
  [404, '/nothing', {}, ''],
  [404, '/articles/none', {}, ''],
  [404, '/articles/none/analysis', {}, ''],
  [404, '/stories/none/report', {}, ''],
  [404, '/claims/none', {}, ''],
  [404, '/entities/none', {}, ''],
  [405, '/articles', { method: 'PUT' }, ''],
  [405, '/stories', post(text, 'x'), ''],
  [405, '/articles/none', post(text, 'x'), ''],
  [400, '/claims?limit=0', {}, 'limit'],
  [400, '/claims?limit=many', {}, 'limit'],
  [400, '/claims?limit=1&limit=2', {}, 'limit'],
  [400, '/claims?status=true', {}, 'status'],
  [400, '/claims?cursor=x', {}, 'cursor'],
  [400, '/articles?cursor=x', {}, 'cursor'],
  [400, '/search?q=dam&cursor=x', {}, 'cursor'],
  [400, '/changes?cursor=x', {}, 'cursor'],
  [400, '/changes?noun=star', {}, 'noun'],
  [400, '/search', {}, 'q'],
  [400, '/articles?publishedFrom=soon', {}, 'publishedFrom'],
  [400, '/articles?publishdFrom=2031', {}, ''],
  [400, '/articles?publishedAt=soon', post(text, 'A dam broke.'), 'publishedAt'],
  [400, '/decisions?noun=entity&a=x', { method: 'DELETE' }, 'b'],
  [422, '/articles', post(text, ''), ''],
  [422, '/articles', post(text, new Uint8Array(64)), ''],
  [422, '/articles', post(json, '{"text": '), ''],
  [422, '/articles', post(json, '{"text": 7}'), ''],
  [415, '/articles', post({ 'content-type': 'application/x-www-form-urlencoded' }, 'a=b'), ''],
  [415, '/articles', post({ 'content-type': 'image/png' }, 'x'), ''],
  [415, '/articles/batch', post(json, '{}'), ''],
  [415, '/decisions', post(text, '{}'), ''],
  [400, '/decisions', post(json, '{'), ''],
  [422, '/decisions', post(json, '{"noun": "star"}'), 'noun'],
  [413, '/decisions', post(json, `"${'x'.repeat(200_000)}"`), ''],
  [403, '/articles', post({ ...text, origin: 'https://elsewhere.example' }, 'A dam broke.'), ''],
])('%i %s', async (status, path, init, field) => {
  const reply = await app.request(path, init)
  expect(reply.status).toBe(status)
  expect(reply.headers.get('content-type')).toBe('application/problem+json')
  const problem = Problem.parse(await reply.json())
  expect(problem).toMatchObject({ status, instance: path.split('?')[0] })
  expect(problem.detail).not.toBe('')
  expect(problem.requestId).toBe(reply.headers.get('x-request-id'))
  if (field) expect(problem.errors?.map((fault) => fault.path)).toContain(field)
})

test('a document that is too large is refused, with or without its length', async () => {
  const small = createApp(archive, { maxDocument: 100 })
  const body = 'x'.repeat(101)
  expect((await small.request('/articles', post(text, body))).status).toBe(413)
  const streamed = { ...post(text), body: new Blob([body]).stream(), duplex: 'half' } as RequestInit
  expect((await small.request('/articles', streamed)).status).toBe(413)
  expect((await small.request('/articles', post(text, body.slice(1)))).status).toBe(201)
})

test('what is not allowed says what is', async () => {
  const reply = await app.request('/articles', { method: 'PUT' })
  expect(reply.headers.get('allow')).toBe('GET, HEAD, POST')
})

test('a page of this very site may write', async () => {
  const init = post({ ...text, origin: 'http://localhost' }, 'A mill stands in Orrin.')
  expect((await app.request('http://localhost/articles', init)).status).toBe(201)
})

test('a fault of ours is a problem too, and keeps its secrets', async () => {
  const broken = createApp({
    ...archive,
    newsroom: () => Promise.reject(new Error('password 1234')),
  })
  const log = console.error
  const logged: unknown[] = []
  console.error = (error: unknown) => logged.push(error)
  const reply = await broken.request('/claims')
  console.error = log
  expect(reply.status).toBe(500)
  expect(JSON.stringify(await reply.json())).not.toContain('1234')
  expect(logged).toHaveLength(1)
})

test('answers carry the headers that browsers heed', async () => {
  const { headers } = await app.request('/healthz', { headers: { 'x-request-id': 'mine-1' } })
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-request-id')).toBe('mine-1')
})

test.each([
  ['/search', 'query: q: missing'],
  ['/search?q=', 'query: q: empty'],
  [`/search?q=${'x'.repeat(501)}`, 'query: q: longer than 500 characters'],
  [
    '/claims?status=true',
    'query: status: none of single-source, repeated, corroborated, contested',
  ],
  [
    '/claims?colour=red',
    'query: colour: nothing is called so here: /openapi.json lists what there is',
  ],
  ['/claims?limit=0', 'query: limit: not a whole number from 1 to 500'],
])('%s says in plain words what does not fit', async (path, detail) => {
  expect(await (await app.request(path)).json()).toMatchObject({ detail })
})

test('a body that is no JSON is told so', async () => {
  const reply = await app.request('/decisions', post(text, '{}'))
  expect(await reply.json()).toMatchObject({ detail: expect.stringContaining('application/json') })
})
