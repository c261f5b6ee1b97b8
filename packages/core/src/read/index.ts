import type { Article } from '../model/article.ts'

export interface ReadOptions {
  /** IANA media type; told from the content when absent. */
  readonly mediaType?: string | undefined
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  /** ISO 8601, as precise as known. */
  readonly publishedAt?: string | undefined
}

/** Reads one document. A feed or JSON Lines gives several articles. Throws ReadError. */
export function read(_document: string | Uint8Array, _options: ReadOptions = {}): Article[] {
  return []
}
