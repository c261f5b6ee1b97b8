import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Article } from '../model/article.ts'
import { readWholeWebArchive } from './archive-of-web.ts'
import { givenFacts, type ReadOptions } from './from-text.ts'
import { gunzip, isGzip } from './gunzip.ts'
import { readDocument } from './readers.ts'
import { LONGEST } from './stream-lines.ts'
import { isWarc } from './warc.ts'

export type { ReadOptions } from './from-text.ts'

/**
 * Reads one document: plain text, Markdown, a page, a feed, JSON, JSON Lines, CSV, a mail or saved page, a web archive, or gzip
 * of any of these. Feeds, arrays, lines, rows and archives give several articles.
 * Throws ReadError (empty, binary, encoding, unsupported, invalid), which says what was wrong and where.
 */
export function read(document: string | Uint8Array, options: ReadOptions = {}): Article[] {
  const unpacked =
    typeof document !== 'string' && isGzip(document) ? gunzip(document, LONGEST) : document
  const given = givenFacts(options)
  if (typeof unpacked === 'string' ? unpacked.startsWith('WARC/1') : isWarc(unpacked))
    return readWholeWebArchive(
      typeof unpacked === 'string' ? utf8ToBytes(unpacked) : unpacked,
      given,
    )
  return readDocument(unpacked, options.mediaType, given)
}
