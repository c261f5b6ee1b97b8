import type { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import { readWholeWebArchive } from './archive-of-web.ts'
import { givenFacts, type ReadOptions } from './from-text.ts'
import { isGzip, joinParts, unpacker } from './gunzip.ts'
import { readDocument } from './readers.ts'
import type { Reading } from './reading.ts'
import { LONGEST } from './stream-lines.ts'
import { isWarc } from './warc.ts'

/** What a document holds. */
export interface ReadParts {
  readonly articles: Article[]
  /** why lines, rows, items or records of it could not be read, or the whole */
  readonly errors: ReadError[]
}

/** Reads one document as `read` does: what of it cannot be read harms no other part and comes as an error. */
export function readEach(document: string | Uint8Array, options: ReadOptions = {}): ReadParts {
  const articles: Article[] = []
  const errors: ReadError[] = []
  try {
    for (const one of readWhole(document, options))
      if (one instanceof ReadError) errors.push(one)
      else articles.push(one)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    errors.push(error)
  }
  return { articles, errors }
}

function readWhole(document: string | Uint8Array, options: ReadOptions): Reading[] {
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
