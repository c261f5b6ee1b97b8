import type { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import type { ReadOptions } from './given.ts'
import { readEach } from './read-each.ts'

export type { ReadOptions } from './given.ts'

/** So many errors are told in the warnings; the others are counted. */
const MOST_TOLD = 20

/**
 * Reads one document: plain text, Markdown, a page, a feed, JSON, JSON Lines, CSV, a mail or saved page, a web archive, or gzip
 * of any of these. Feeds, arrays, lines, rows and archives give several articles; those that cannot be read are told in
 * the warnings of the first one.
 * Throws ReadError (empty, binary, encoding, unsupported, invalid), which says what was wrong and where, if none can be read.
 */
export function read(document: string | Uint8Array, options: ReadOptions = {}): Article[] {
  const { articles, errors } = readEach(document, options)
  const [first, ...others] = articles
  if (!first) throw errors[0] ?? new ReadError('empty', 'the document holds no article', 0)
  if (errors.length === 0) return articles
  return [{ ...first, warnings: [...first.warnings, ...told(errors)] }, ...others]
}

function told(errors: readonly ReadError[]): string[] {
  const messages = errors.slice(0, MOST_TOLD).map(({ message }) => message)
  const left = errors.length - messages.length
  return left > 0 ? [...messages, `${left} more could not be read`] : messages
}
