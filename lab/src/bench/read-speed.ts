import { gzipSync } from 'node:zlib'
import { read, readStream } from '@dateline/core'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { Bench } from 'tinybench'
import { seedTexts } from './articles.ts'
import { pageOfOutlet } from './page-of-outlet.ts'

/** How fast plain text and pages are read on one core, warm; pages beside Readability alone. */
export async function measureReading(): Promise<string[]> {
  const texts = seedTexts()
  const pages = texts.map((text) => pageOf(text))
  const bench = new Bench({ time: 3000, warmupTime: 1000 })
  bench.add('text', () => {
    for (const text of texts) read(text)
  })
  bench.add('pages', () => {
    for (const page of pages) read(page)
  })
  bench.add('alone', () => {
    for (const page of pages) new Readability(parseHTML(page).document as never).parse()
  })
  await bench.run()
  const seconds = (name: string) => {
    const result = bench.getTask(name)?.result
    return result && 'latency' in result ? result.latency.p50 / 1000 : Number.NaN
  }
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const each = (name: string) => `${((1000 * seconds(name)) / pages.length).toFixed(1)} ms`
  return [
    `plain text  ${(size / 1e6 / seconds('text')).toFixed(1)} MB/s`,
    `pages       ${each('pages')} each, ${(seconds('pages') / seconds('alone')).toFixed(2)} times Readability on linkedom alone (${each('alone')})`,
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
