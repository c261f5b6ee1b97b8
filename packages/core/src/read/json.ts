import type { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import type { Facts } from './facts.ts'
import { type Fields, factsOf, textOf } from './fields.ts'
import { articlesIn } from './html/json-ld.ts'
import { readFragment } from './html/read-html.ts'
import { objectsWithText } from './objects-with-text.ts'
import { readPlainText } from './plain-text.ts'
import { attempt, type Reading } from './reading.ts'

/** Content management systems keep texts as parts of pages. */
const MARKUP = /<(?:p|br|div|ul|h[1-6]|blockquote)(?:\s[^<>]*)?\/?>/i

/** A JSON object, or an array of them, to articles. Throws ReadError where it is no JSON. */
export function readJson(document: string, given: Facts, warnings: readonly string[]): Reading[] {
  const value = parse(document, 'the document')
  const [objects, facts] = objectsOf(value)
  if (objects.length === 0) throw new ReadError('empty', 'the array holds no article', 0)
  const nameOf = (i: number) => (objects.length > 1 ? `item ${i + 1}` : 'the object')
  return objects.map((one, i) =>
    attempt(() => readObject(one, { ...facts, ...given }, warnings, nameOf(i))),
  )
}

/** The articles of an array, a graph of JSON-LD, a JSON Feed or an answer of a service, and what is said of all of them. */
function objectsOf(value: unknown): [objects: readonly unknown[], facts: Facts] {
  const described = articlesIn(value)
  if (described.length > 0) return [described, {}]
  const { items, title, version } = (value ?? {}) as Fields
  if (Array.isArray(items) && String(version).includes('jsonfeed')) {
    const publisher = { value: String(title), how: 'metadata', tag: 'title of the feed' } as const
    return [items, typeof title === 'string' ? { publisher } : {}]
  }
  const found = objectsWithText(value, 0)
  return [found.length > 0 ? found : [value].flat(), {}]
}

/** JSON Lines to articles, a line each; an error names its line. */
export function readJsonLines(
  document: string,
  given: Facts,
  warnings: readonly string[],
): Reading[] {
  return document
    .split('\n')
    .flatMap((line, i) =>
      line.trim() === '' ? [] : [attempt(() => readJsonLine(line, i + 1, given, warnings))],
    )
}

/** One line of JSON Lines; `number` counts from 1. Throws ReadError. */
export function readJsonLine(
  line: string,
  number: number,
  given: Facts,
  warnings: readonly string[],
): Article {
  const where = `line ${number}`
  return readObject(parse(line, where), given, warnings, where)
}

function parse(json: string, where: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''))
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1]
    throw new ReadError(
      'invalid',
      `${where} is not JSON${at === undefined ? '' : `: it breaks at character ${at}`}`,
      at === undefined ? null : Number(at),
    )
  }
}

/** Fields to an article: under the names of crawlers, newsrooms, schema.org and JSON Feed. Throws ReadError. */
export function readObject(
  value: unknown,
  given: Facts,
  warnings: readonly string[],
  where: string,
): Article {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ReadError('invalid', `${where} is not a JSON object`)
  const fields = value as Fields
  const text = textOf(fields)
  if (text === null)
    throw new ReadError('invalid', `${where} has no text: a field text, body or content is needed`)
  const facts = { ...factsOf(fields), ...given }
  return MARKUP.test(text)
    ? readFragment(text, facts, warnings)
    : readPlainText(text, facts, warnings)
}
