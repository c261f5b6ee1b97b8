import { utf8ToBytes } from '@noble/hashes/utils.js'
import { ReadError } from '../model/errors.ts'
import { readRecord } from './crawled.ts'
import type { Facts } from './facts.ts'
import type { Reading } from './reading.ts'
import type { Chunk } from './stream-lines.ts'
import { WarcCutter, type WarcRecord } from './warc.ts'

/** A larger archive is not read as one document, but as a stream: 2 GiB, unpacked. */
const LARGEST = 2 * 1024 * 1024 * 1024

/** The articles of a web archive, record by record: what cannot be read is a ReadError in its place. */
export async function* readWebArchive(
  chunks: AsyncIterable<Chunk>,
  given: Facts,
): AsyncGenerator<Reading> {
  const cutter = new WarcCutter()
  for await (const chunk of chunks)
    for (const record of cutter.push(typeof chunk === 'string' ? utf8ToBytes(chunk) : chunk))
      yield* readingsOf(record, given)
  cutter.end()
}

/** A web archive as one document: where it breaks off, an error stands at the end. */
export function readWholeWebArchive(parts: Iterable<Uint8Array>, given: Facts): Reading[] {
  const readings: Reading[] = []
  const cutter = new WarcCutter()
  let length = 0
  try {
    for (const part of parts) {
      length += part.length
      if (length > LARGEST) throw tooLarge()
      for (const record of cutter.push(part)) readings.push(...readingsOf(record, given))
    }
    cutter.end()
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    readings.push(error)
  }
  if (readings.length === 0) throw new ReadError('empty', 'the web archive holds no article', 0)
  return readings
}

function tooLarge(): ReadError {
  return new ReadError('invalid', 'the web archive goes on after 2 GB: read it as a stream')
}

function readingsOf(record: WarcRecord, given: Facts): Reading[] {
  try {
    return readRecord(record, given)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return [error]
  }
}
