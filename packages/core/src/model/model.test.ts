import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as core from '../index.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema

const schemas = Object.entries<unknown>(core).filter(
  (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
)

/** Values that a JSON schema allows: as much of the vocabulary as the model uses. */
function valid(schema: JsonSchema, definitions = schema.$defs ?? {}): fc.Arbitrary<unknown> {
  const inner = (part: unknown) => valid(part as JsonSchema, definitions)
  if (schema.$ref) return inner(definitions[schema.$ref.replace('#/$defs/', '')])
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(inner))
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => inner({ ...schema, type })))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.propertyNames) {
    const keys = inner(schema.propertyNames) as fc.Arbitrary<string>
    return fc.dictionary(keys, inner(schema.additionalProperties), { noNullPrototype: true })
  }
  if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map(inner))
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern))
  switch (schema.type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {})
      const values = Object.fromEntries(fields.map(([key, part]) => [key, inner(part)]))
      return fc.record(values, { noNullPrototype: true })
    }
    case 'array':
      return fc.array(inner(schema.items), { minLength: schema.minItems ?? 0, maxLength: 2 })
    case 'string':
      return fc.string({ minLength: schema.minLength ?? 0, unit: 'grapheme' })
    case 'integer':
      return fc.integer({ min: schema.exclusiveMinimum === 0 ? 1 : (schema.minimum ?? -1e6) })
    case 'number': {
      const range = { min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9 }
      return fc.double({ ...range, noNaN: true }).map((number) => number + 0) // JSON has no -0
    }
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      throw new Error(`no values for ${JSON.stringify(schema)}`)
  }
}

type Path = readonly (string | number)[]

/** Where the plain values of a value stand. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, part]) =>
    leaves(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** The same value with something at a path that no schema allows. */
function spoiled(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return Symbol('spoiled')
  if (Array.isArray(value)) return value.with(Number(key), spoiled(value[Number(key)], rest))
  const record = value as Record<string, unknown>
  return { ...record, [key]: spoiled(record[key], rest) }
}

describe.each(schemas)('%s', (name, schema) => {
  const values = valid(z.toJSONSchema(schema))

  it('carries its name and says what it is', () => {
    expect(schema.meta()).toMatchObject({ id: name, description: expect.stringMatching(/\w/) })
  })

  it('comes back from JSON as it was', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value)
      }),
      { numRuns: 25 },
    )
  })

  it('refuses what does not fit, and says where', () => {
    fc.assert(
      fc.property(values, fc.nat(), (value, choice) => {
        const all = leaves(value)
        const path = all[choice % all.length]
        fc.pre(path !== undefined)
        const { error } = schema.safeParse(spoiled(value, path))
        expect(error?.issues.map((issue) => issue.path)).toContainEqual(path)
      }),
      { numRuns: 25 },
    )
  })
})

const { Span, Score, Reasons, Article, Claim, Attribution, Decision, Quantity, Event } = core

it.each<[string, z.ZodType, object | number | string, Path]>([
  ['a span before the text', Span, { start: -1, end: 2 }, ['start']],
  ['a span between two code units', Span, { start: 0, end: 1.5 }, ['end']],
  ['an empty span at the start', Span, { start: 0, end: 0 }, ['end']],
  ['a score above certainty', Score, 1.01, []],
  ['a score below nothing', Score, -0.01, []],
  ['a reason without words', Reasons, ['stated', ''], [1]],
  ['an article id that is no digest', Article, { id: 'article-1' }, ['id']],
  ['a claim that nobody makes', Claim, { appearances: [] }, ['appearances']],
  ['an attribution of nothing', Attribution, { content: [] }, ['content']],
  ['an unknown stance', Attribution, { stance: 'suggests' }, ['stance']],
  ['silence as a stance', Attribution, { stance: 'silent' }, ['stance']],
  ['a bound that is none', Quantity, { bound: 'roughly' }, ['bound']],
  ['a number that is none', Quantity, { value: Number.NaN }, ['value']],
  ['an event of no type', Event, { type: null }, ['type']],
  ['a decision at no time', Decision, { at: 'yesterday' }, ['at']],
])('refuses %s', (_, schema, value, path) => {
  const { error } = schema.safeParse(value)
  expect(error?.issues.map((issue) => issue.path)).toContainEqual(path)
})

it('has one name for each noun', () => {
  const ids = schemas.map(([, schema]) => schema.meta()?.['id'])
  expect(new Set(ids).size).toBe(schemas.length)
  expect(schemas.length).toBeGreaterThan(40)
})
