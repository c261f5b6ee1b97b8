import type { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import type { Facts } from './facts.ts'
import { factsOf, textOf } from './fields.ts'
import { readPlainText } from './plain-text.ts'

/** A JSON object, or an array of them, to articles. Throws ReadError where one is not an article. */
export function readJson(document: string, given: Facts, warnings: readonly string[]): Article[] {
  const value = parse(document, 'the document')
  const objects = Array.isArray(value) ? value : [value]
  if (objects.length === 0) throw new ReadError('empty', 'the array holds no article', 0)
  return objects.map((one, i) =>
    readObject(one, given, warnings, objects.length > 1 ? `item ${i + 1}` : 'the object'),
  )
}

/** JSON Lines to articles; every line must be one. Throws ReadError that names the line. */
export function readJsonLines(
  document: string,
  given: Facts,
  warnings: readonly string[],
): Article[] {
  const articles: Article[] = []
  for (const [i, line] of document.split('\n').entries())
    if (line.trim() !== '') articles.push(readJsonLine(line, i + 1, given, warnings))
  return articles
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

function readObject(
  value: unknown,
  given: Facts,
  warnings: readonly string[],
  where: string,
): Article {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ReadError('invalid', `${where} is not a JSON object`)
  const fields = value as Readonly<Record<string, unknown>>
  const text = textOf(fields)
  if (text === null)
    throw new ReadError('invalid', `${where} has no text: a field text, body or content is needed`)
  return readPlainText(text, { ...factsOf(fields), ...given }, warnings)
}
