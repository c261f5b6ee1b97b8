import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, expect, test } from 'vitest'
import { sampleApp } from './sample.case.ts'

const { app, archive } = await sampleApp()
afterAll(() => archive.close())

const document = JSON.parse(await (await app.request('/openapi.json')).text())

test('the document is valid OpenAPI 3.1', async () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
})

test('it names every route', () => {
  const written = Object.entries<Record<string, unknown>>(document.paths).flatMap(
    ([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const served = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !/^\/(?:openapi\.json|docs)/.test(path))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
  expect(written.toSorted()).toEqual([...new Set(served)].toSorted())
})

test('the nouns of the model are its components', () => {
  const nouns = ['Article', 'Analysis', 'Claim', 'Conflict', 'SharedEntity', 'Story', 'Problem']
  expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(nouns))
  const page = document.components.schemas.ClaimPage
  expect(page.properties.items.items).toEqual({ $ref: '#/components/schemas/Claim' })
  for (const schema of Object.values<object>(document.components.schemas))
    expect(schema).toHaveProperty('description')
})

test('every operation says what it is for and what its parameters mean', () => {
  for (const methods of Object.values<Record<string, Operation>>(document.paths))
    for (const { summary, parameters = [] } of Object.values(methods)) {
      expect(summary).toMatch(/^[A-Z]/)
      for (const { name, schema } of parameters) expect(schema, name).toMatchObject({})
    }
})

test('what is JSON is not described as text', () => {
  for (const methods of Object.values<Record<string, Operation>>(document.paths))
    for (const { responses } of Object.values(methods))
      for (const { content = {} } of Object.values(responses))
        for (const [type, { schema }] of Object.entries(content))
          if (/[/+]json$/.test(type)) expect(schema, type).not.toHaveProperty('type', 'string')
})

interface Operation {
  readonly summary: string
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
  readonly parameters?: { readonly name: string; readonly schema: unknown }[]
}
