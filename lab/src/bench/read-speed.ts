import { gzipSync } from 'node:zlib'
import { readStream } from '@dateline/core'
import { measureAlone, type Speed } from './alone.ts'
import { seedPages } from './seed-pages.ts'
import { inPercent } from './stage-shares.ts'
import { mostReports } from './subjects.ts'

/**
 * How fast plain text and pages are read on one core, warm, usually and at best; pages beside Readability alone. The seeds
 * are pages as crawlers save them, a third of whose lines are furniture; reports alone (the open texts) are read quicker.
 */
export function measureReading(data: string): string[] {
  const [seeds, reports] = [measureAlone('seeds'), measureAlone('reports', data)]
  const [pages, peer] = [measureAlone('pages'), measureAlone('readability')]
  const each = (perSecond = Number.NaN) => `${(1000 / perSecond).toFixed(1)} ms`
  const times = (one = Number.NaN, other = Number.NaN) => (one / other).toFixed(2)
  return [
    `reports     ${reports ? `${megabytes(reports)}: ${mostReports} open texts` : `not measured: there are no texts in ${data}; name a folder with --data`}`,
    `seeds       ${megabytes(seeds)}; ${inPercent(seeds?.shares ?? [])}`,
    `pages       ${each(pages?.usual)} each, ${times(peer?.usual, pages?.usual)} times Readability on linkedom alone (${each(peer?.usual)}), at best ${times(peer?.best, pages?.best)}`,
  ]
}

function megabytes(speed: Speed | null): string {
  const rate = (bytes = Number.NaN) => (bytes / 1e6).toFixed(1)
  return `${rate(speed?.usual)} MB/s, at best ${rate(speed?.best)}`
}

/** A web archive of a gigabyte, made as it is read: how long it takes and how much memory at most. */
export async function measureWebArchive(): Promise<string[]> {
  const records = seedPages().map((page, i) => recordOf(page, i))
  const packed = records.map((record) => gzipSync(record))
  const rounds = Math.ceil(1e9 / records.reduce((sum, { length }) => sum + length, 0))
  async function* archive() {
    for (let round = 0; round < rounds; round++) yield* packed
  }
  let [articles, peak] = [0, 0]
  const began = performance.now()
  for await (const _ of readStream(archive())) {
    articles += 1
    if (articles % 100 === 0) peak = Math.max(peak, process.memoryUsage.rss())
  }
  const seconds = (performance.now() - began) / 1000
  return [
    `web archive 1 GB, ${articles.toLocaleString('en')} pages: ${seconds.toFixed(0)} s, at most ${Math.round(peak / 1e6)} MB of memory`,
  ]
}

function recordOf(page: string, number: number): Buffer {
  const block = Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`,
  )
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/${number}\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}
