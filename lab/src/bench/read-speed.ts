import { gzipSync } from 'node:zlib'
import { read, readStream } from '@dateline/core'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { seedTexts } from './articles.ts'
import { benchByCpu, repeat } from './cpu-bench.ts'
import { pageOfOutlet } from './page-of-outlet.ts'
import { secondsOf } from './seconds.ts'
import { inPercent, sharesOf } from './stage-shares.ts'

/** How often the texts are read in a round. */
const again = 10

/** How fast plain text and pages are read on one core, warm, usually and at best; pages beside Readability alone. */
export async function measureReading(): Promise<string[]> {
  const texts = seedTexts()
  const pages = texts.map((text) => pageOf(text))
  const readAll = repeat(again, () => {
    for (const text of texts) read(text)
  })
  const bench = benchByCpu()
  bench.add('text', readAll)
  bench.add('pages', () => {
    for (const page of pages) read(page)
  })
  bench.add('alone', () => {
    for (const page of pages) new Readability(parseHTML(page).document as never).parse()
  })
  await bench.run()
  const [text, page, alone] = ['text', 'pages', 'alone'].map((name) => secondsOf(bench, name))
  const shares = await sharesOf(['readLines'], repeat(again, readAll))
  const megabytes = (again * texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)) / 1e6
  const each = (seconds = Number.NaN) => `${((1000 * seconds) / pages.length).toFixed(1)} ms`
  const times = (one = Number.NaN, other = Number.NaN) => (one / other).toFixed(2)
  return [
    `plain text  ${(megabytes / (text?.usual ?? 0)).toFixed(1)} MB/s, at best ${(megabytes / (text?.least ?? 0)).toFixed(1)}; ${inPercent(shares)}`,
    `pages       ${each(page?.usual)} each, ${times(page?.usual, alone?.usual)} times Readability on linkedom alone (${each(alone?.usual)}), at best ${times(page?.least, alone?.least)}`,
  ]
}

/** A web archive of a gigabyte, made as it is read: how long it takes and how much memory at most. */
export async function measureWebArchive(): Promise<string[]> {
  const records = seedTexts().map((text, i) => recordOf(pageOf(text), i))
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

function pageOf(text: string): string {
  const [title = '', ...paragraphs] = text.split(/\n+/).filter((line) => line.trim() !== '')
  return pageOfOutlet(paragraphs, title.replaceAll('"', '&quot;'))
}

function recordOf(page: string, number: number): Buffer {
  const block = Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`,
  )
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/${number}\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}
