import type { Article } from '../model/article.ts'
import { readWholeWebArchive } from './archive-of-web.ts'
import { givenFacts, type ReadOptions } from './from-text.ts'
import { isGzip, joinParts, unpacker } from './gunzip.ts'
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
  const given = givenFacts(options)
  const [first, rest] = unpack(document)
  if (isWarc(first)) return readWholeWebArchive(prepend(first, rest), given)
  const whole =
    typeof document === 'string'
      ? document
      : isGzip(document)
        ? joinParts(prepend(first, rest), LONGEST)
        : document
  return readDocument(whole, options.mediaType, given)
}

/** The first part of a document and the others: one of what is not packed. */
function unpack(document: string | Uint8Array): [first: Uint8Array, rest: Iterable<Uint8Array>] {
  if (typeof document === 'string') return [new Uint8Array(), []]
  if (!isGzip(document)) return [document, []]
  const parts = unpacker().push(document, true)[Symbol.iterator]()
  const { value, done } = parts.next()
  return [done ? new Uint8Array() : value, { [Symbol.iterator]: () => parts }]
}

function* prepend<Part>(first: Part, rest: Iterable<Part>): Generator<Part> {
  yield first
  yield* rest
}
