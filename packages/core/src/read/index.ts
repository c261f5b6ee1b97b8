import type { Article } from '../model/article.ts'
import { type ReadOptions, readDocument } from './readers.ts'

export type { ReadOptions } from './readers.ts'

/**
 * Reads one document: plain text, a JSON object or array, JSON Lines. Arrays and JSON Lines give several articles.
 * Throws ReadError (empty, binary, encoding, unsupported, invalid), which says what was wrong and where.
 */
export function read(document: string | Uint8Array, options: ReadOptions = {}): Article[] {
  return readDocument(document, options)
}
