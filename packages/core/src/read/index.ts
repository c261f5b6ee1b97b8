import type { Article } from '../model/article.ts'
import { decode } from './decode.ts'
import type { Facts } from './facts.ts'
import { type Format, readMediaType, tellFormat } from './format.ts'
import { givenFacts } from './from-text.ts'
import { readJson, readJsonLines } from './json.ts'
import { readPlainText } from './plain-text.ts'

export interface ReadOptions {
  /** IANA media type; told from the content when absent. */
  readonly mediaType?: string | undefined
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  /** ISO 8601, as precise as known. */
  readonly publishedAt?: string | undefined
}

type Reader = (document: string, given: Facts, warnings: readonly string[]) => Article[]

const readers: Readonly<Record<Format, Reader>> = {
  text: (document, given, warnings) => [readPlainText(document, given, warnings)],
  json: readJson,
  'json lines': readJsonLines,
}

/**
 * Reads one document: plain text, a JSON object or array, JSON Lines. JSON Lines and arrays give several articles.
 * Throws ReadError (empty, binary, encoding, unsupported, invalid), which says what was wrong and where.
 */
export function read(document: string | Uint8Array, options: ReadOptions = {}): Article[] {
  const { format, charset } = readMediaType(options.mediaType)
  const { text, warnings } =
    typeof document === 'string' ? { text: document, warnings: [] } : decode(document, charset)
  return readers[format ?? tellFormat(text)](text, givenFacts(options), warnings)
}
