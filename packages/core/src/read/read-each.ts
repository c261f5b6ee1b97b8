import type { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import { readWholeWebArchive } from './archive-of-web.ts'
import { givenFacts, needDocument, type ReadOptions } from './given.ts'
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
  const { first, rest, lack } = unpack(needDocument(document))
  if (isWarc(first)) return withLack(readWholeWebArchive(prepend(first, rest), given), lack())
  const whole =
    typeof document === 'string'
      ? document
      : isGzip(document)
        ? joinParts(prepend(first, rest), LONGEST)
        : document
  return withLack(readDocument(whole, options.mediaType, given), lack())
}

/** The first part of a document and the others, one of what is not packed; and what its gzip lacks, once all are read. */
interface Unpacked {
  readonly first: Uint8Array
  readonly rest: Iterable<Uint8Array>
  lack(): ReadError | null
}

function unpack(document: string | Uint8Array): Unpacked {
  const lack = () => null
  if (typeof document === 'string') return { first: new Uint8Array(), rest: [], lack }
  if (!isGzip(document)) return { first: document, rest: [], lack }
  const unpacking = unpacker()
  const parts = unpacking.push(document, true)[Symbol.iterator]()
  const { value, done } = parts.next()
  const rest = { [Symbol.iterator]: () => parts }
  return { first: done ? new Uint8Array() : value, rest, lack: unpacking.lack }
}

function withLack(readings: Reading[], lack: ReadError | null): Reading[] {
  return lack === null ? readings : [...readings, lack]
}

function* prepend<Part>(first: Part, rest: Iterable<Part>): Generator<Part> {
  yield first
  yield* rest
}
