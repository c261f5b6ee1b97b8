import { ingest } from '@dateline/archive'
import type { RouteConfig } from '@hono/zod-openapi'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Problem } from './index.ts'
import { sampleApp } from './sample.case.ts'

const { app, archive } = await sampleApp()
afterAll(() => archive.close())

const routes = app.openAPIRegistry.definitions.flatMap((one) =>
  one.type === 'route' ? [one.route] : [],
)
for (const number of ['Twelve', 'Nine'])
  await ingest(archive, `${number} miners died in the mine of Tolm on Monday, the police said.`)
const { analyses, stories, claims, conflicts, entities } = await archive.newsroom()
const known: Readonly<Record<string, string[]>> = {
  articles: analyses.map(({ article }) => article.id),
  stories: stories.map(({ id }) => id),
  claims: claims.map(({ id }) => id),
  conflicts: conflicts.map(({ id }) => id),
  entities: entities.map(({ id }) => id),
}
const ids = Object.values(known).flatMap((some) => some.slice(0, 3))

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e9',
    '%',
    '../..',
    "' or 1=1 --",
    '"',
    '*',
    '\0',
    '__proto__',
    '[]',
    'null',
  ),
)

/** Values that a query field allows, by its JSON Schema; and others. */
function fieldValue(field: z.core.JSONSchema.JSONSchema): fc.Arbitrary<string> {
  const choices = field.enum?.map(String) ?? []
  const fitting =
    choices.length > 0
      ? fc.constantFrom(...choices)
      : field.type === 'integer'
        ? fc.integer({ min: 1, max: 500 }).map(String)
        : fc.constantFrom(
            ...ids,
            'vellin',
            'brandt',
            '2031',
            '2031-05',
            '2031-W18',
            'The Plain',
            'en',
          )
  return fc.oneof({ weight: 4, arbitrary: fitting }, hostile)
}

function queryOf({ request }: RouteConfig): fc.Arbitrary<[string, string][]> {
  const schema = (request?.query ?? z.object()) as z.ZodType
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  })
  const field = (name: string) =>
    fc.tuple(fc.constant(name), fieldValue(properties[name] as z.core.JSONSchema.JSONSchema))
  const stray = fc.tuple(hostile, hostile)
  const others = fc.array(fc.oneof(stray, ...Object.keys(properties).map(field)), { maxLength: 3 })
  return fc.tuple(fc.tuple(...required.map(field)), others).map((parts) => parts.flat())
}

const bodies = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('latin1')),
  fc
    .record({
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
      title: fc.jsonValue(),
      publishedAt: fc.oneof(hostile, fc.jsonValue()),
      url: hostile,
      language: hostile,
    })
    .map((value) => JSON.stringify(value)),
  fc
    .record({
      noun: fc.constantFrom('entity', 'claim'),
      a: hostile,
      b: hostile,
      verdict: fc.constant('same'),
      by: hostile,
    })
    .map((value) => JSON.stringify(value)),
)
const mediaTypes = fc.constantFrom(
  'application/json',
  'text/plain',
  'text/plain; charset=utf-16',
  'text/plain; charset=nonsense',
  'application/x-ndjson',
  'application/octet-stream',
  'multipart/form-data',
  ';',
  '',
)

const requests = fc.constantFrom(...routes).chain((route) =>
  fc.record({
    route: fc.constant(route),
    path: fc
      .oneof(
        {
          weight: 4,
          arbitrary: fc.constantFrom(...(known[route.path.split('/')[1] ?? ''] ?? ids)),
        },
        hostile,
      )
      .map((id) => route.path.replace(/\{\w+\}/, safely(id) || 'x')),
    query: queryOf(route),
    body: bodies,
    mediaType: mediaTypes,
    accept: fc.constantFrom(
      '*/*',
      'text/*',
      'application/x-ndjson',
      'application/ld+json, */*;q=0.1',
      'application/json;q=x',
      ',;',
      '',
    ),
  }),
)

/** What has no place in a URL goes in as it is. */
function safely(text: string): string {
  return text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80'
}

test('no request makes it fail, and every answer keeps its promise', {
  timeout: 300_000,
}, async () => {
  const answered = new Set<string>()
  await fc.assert(
    fc.asyncProperty(requests, async ({ route, path, query, body, mediaType, accept }) => {
      const search = new URLSearchParams(query)
      const writes = route.method === 'post'
      const reply = await app.request(`${path}?${search}`, {
        method: route.method.toUpperCase(),
        headers: { accept, ...(writes && { 'content-type': mediaType }) },
        ...(writes && { body }),
      })
      const said = await reply.text()
      if (route.method === 'delete') await archive.add(analyses)
      expect(reply.status, said).toBeLessThan(500)
      if (reply.status >= 400) {
        expect(reply.headers.get('content-type')).toBe('application/problem+json')
        expect(Problem.parse(JSON.parse(said)).status).toBe(reply.status)
      } else {
        promise(route, reply, said)
        answered.add(`${route.method} ${route.path}`)
      }
    }),
    { numRuns: 2000 },
  )
  // every route has also been asked for what it can do
  for (const { method, path } of routes)
    if (method === 'get') expect(answered).toContain(`${method} ${path}`)
})

/** The answer is one that the route's table of responses describes. */
function promise(route: RouteConfig, reply: Response, said: string): void {
  const mediaType = reply.headers.get('content-type')?.split(';')[0] ?? ''
  const response = route.responses[reply.status]
  expect(response, `${route.method} ${route.path} ${reply.status}`).toBeDefined()
  const content = response && 'content' in response ? response.content : {}
  const { schema } = { schema: null, ...content?.[mediaType as 'application/json'] }
  if (mediaType.includes('json') && schema instanceof z.ZodType)
    for (const line of mediaType === 'application/x-ndjson'
      ? said.split('\n').filter(Boolean)
      : [said])
      schema.parse(JSON.parse(line))
  else if (reply.status === 204) expect(said).toBe('')
}
