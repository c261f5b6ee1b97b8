import type { Article } from '../model/article.ts'
import { decode } from './decode.ts'
import type { Facts } from './facts.ts'
import { type Format, readMediaType, tellFormat } from './format.ts'
import { type Given, givenFacts } from './from-text.ts'
import { readJson, readJsonLines } from './json.ts'
import { readPlainText } from './plain-text.ts'

export interface ReadOptions extends Omit<Given, 'title'> {
  /** IANA media type; told from the content when absent. */
  readonly mediaType?: string | undefined
}

type Reader = (document: string, given: Facts, warnings: readonly string[]) => Article[]

/** One reader a format. */
const readers: Readonly<Record<Format, Reader>> = {
  text: (document, given, warnings) => [readPlainText(document, given, warnings)],
  json: readJson,
  'json lines': readJsonLines,
}

/** Decodes a document, tells its format and hands it to its reader. Throws ReadError. */
export function readDocument(document: string | Uint8Array, options: ReadOptions): Article[] {
  const { format, charset } = readMediaType(options.mediaType)
  const { text, warnings } =
    typeof document === 'string' ? { text: document, warnings: [] } : decode(document, charset)
  return readers[format ?? tellFormat(text)](text, givenFacts(options), warnings)
}
