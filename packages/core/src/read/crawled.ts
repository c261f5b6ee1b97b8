import { ReadError } from '../model/errors.ts'
import type { Facts } from './facts.ts'
import { gunzip, isGzip } from './gunzip.ts'
import { readDocument } from './readers.ts'
import type { Reading } from './reading.ts'
import { LONGEST } from './stream-lines.ts'
import { findEnd, readFields, type WarcRecord } from './warc.ts'

/** What a crawler may bring home that is an article. */
const READ = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|rss\+xml|atom\+xml))\b/i

interface Fetched {
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** what is wrong with them */
  readonly warnings: readonly string[]
}

/** The articles of one record of a web archive; pictures, scripts, errors and redirections of the web are none. Throws ReadError. */
export function readRecord({ fields, block }: WarcRecord, given: Facts): Reading[] {
  const url = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
  if (block === null) throw new ReadError('invalid', `${url} is longer than any article`)
  const fetched = fields.get('warc-type') === 'response' ? ofHttp(block) : ofRecord(fields, block)
  if (!fetched || !READ.test(fetched.mediaType) || /\/robots\.txt$/.test(url)) return []
  try {
    const address = { value: url, how: 'metadata', tag: 'WARC-Target-URI' } as const
    const readings = readDocument(fetched.bytes, fetched.mediaType, {
      ...(url === '' ? {} : { url: address }),
      ...given,
    })
    const warnings = [...cutByCrawler(fields), ...fetched.warnings]
    return readings.map((one) =>
      one instanceof ReadError ? one : { ...one, warnings: [...warnings, ...one.warnings] },
    )
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    throw new ReadError(error.code, `${url}: ${error.message}`, error.at)
  }
}

/** Crawlers stop in the middle of what is long or slow, and say so. */
function cutByCrawler(fields: ReadonlyMap<string, string>): string[] {
  const why = fields.get('warc-truncated')
  return why === undefined ? [] : [`the crawler cut it off: ${why}`]
}

function ofRecord(fields: ReadonlyMap<string, string>, block: Uint8Array): Fetched {
  return { mediaType: fields.get('content-type') ?? '', bytes: block, warnings: [] }
}

/** An answer of HTTP; null where it is not a page. */
function ofHttp(block: Uint8Array): Fetched | null {
  const end = findEnd(block, 0)
  if (end < 0) return null
  const fields = readFields(block.subarray(0, end))
  const status = /^http\/[\d.]+ (\d{3})/i.exec(String.fromCharCode(...block.subarray(0, 20)))?.[1]
  if (status !== '200') return null
  const body = block.subarray(end)
  const whole = isChunked(fields, body) ? joinChunks(body) : body
  const mediaType = fields.get('content-type') ?? ''
  if (!isGzip(whole)) return { mediaType, bytes: whole, warnings: [] }
  const { bytes, lack } = gunzip(whole, LONGEST)
  return { mediaType, bytes, warnings: lack ? [lack.message] : [] }
}

/** Crawlers often say so of what they have put together already. */
function isChunked(fields: ReadonlyMap<string, string>, body: Uint8Array): boolean {
  return /chunked/i.test(fields.get('transfer-encoding') ?? '') && chunkAt(body, 0) !== null
}

/** `1a3f` and a line break before so many bytes. */
function chunkAt(body: Uint8Array, from: number): { start: number; end: number } | null {
  const line = body.indexOf(10, from)
  if (line < 0 || line - from > 40) return null
  const size = /^([\da-f]{1,8})\s*(?:;.*)?$/i.exec(
    String.fromCharCode(...body.subarray(from, line)).trim(),
  )?.[1]
  return size === undefined ? null : { start: line + 1, end: line + 1 + Number.parseInt(size, 16) }
}

function joinChunks(body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(body.length)
  let length = 0
  for (let chunk = chunkAt(body, 0); chunk && chunk.end > chunk.start; ) {
    const bytes = body.subarray(chunk.start, chunk.end)
    whole.set(bytes, length)
    length += bytes.length
    const next = body.indexOf(10, chunk.end)
    chunk = next < 0 ? null : chunkAt(body, next + 1)
  }
  return whole.subarray(0, length)
}
