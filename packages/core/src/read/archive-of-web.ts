import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import { readRecord } from './crawled.ts'
import type { Facts } from './facts.ts'
import type { Chunk } from './stream-lines.ts'
import { WarcCutter, type WarcRecord } from './warc.ts'

/** A larger archive is not read as one document, but as a stream: 2 GiB, unpacked. */
const LARGEST = 2 * 1024 * 1024 * 1024

/** The articles of a web archive, record by record: what cannot be read is a ReadError in its place. */
export async function* readWebArchive(
  chunks: AsyncIterable<Chunk>,
  given: Facts,
): AsyncGenerator<Article | ReadError> {
  const cutter = new WarcCutter()
  for await (const chunk of chunks)
    for (const record of cutter.push(typeof chunk === 'string' ? utf8ToBytes(chunk) : chunk))
      yield* attempt(record, given)
  cutter.end()
}

/** A web archive as one document: what cannot be read is told in the warnings of its first article. Throws ReadError. */
export function readWholeWebArchive(parts: Iterable<Uint8Array>, given: Facts): Article[] {
  const articles: Article[] = []
  const errors: ReadError[] = []
  const cutter = new WarcCutter()
  let length = 0
  try {
    for (const part of parts) {
      length += part.length
      if (length > LARGEST) throw tooLarge()
      for (const one of cutter.push(part).flatMap((record) => attempt(record, given)))
        if (one instanceof ReadError) errors.push(one)
        else articles.push(one)
    }
    cutter.end()
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    errors.push(error)
  }
  const [first, ...others] = articles
  if (!first) throw errors[0] ?? new ReadError('empty', 'the web archive holds no article', 0)
  return [
    { ...first, warnings: [...first.warnings, ...errors.map(({ message }) => message)] },
    ...others,
  ]
}

function tooLarge(): ReadError {
  return new ReadError('invalid', 'the web archive goes on after 2 GB: read it as a stream')
}

function attempt(record: WarcRecord, given: Facts): readonly (Article | ReadError)[] {
  try {
    return readRecord(record, given)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return [error]
  }
}
