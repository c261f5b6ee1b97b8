import { gzipSync } from 'node:zlib'
import { read, readStream } from '@dateline/core'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readSet } from '../data.ts'
import { seedTexts } from './articles.ts'
import { benchByCpu, repeat } from './cpu-bench.ts'
import { pageOfOutlet } from './page-of-outlet.ts'
import { secondsOf } from './seconds.ts'
import { inPercent, sharesOf } from './stage-shares.ts'

/** How often the texts are read in a round. */
const again = 10
/** Of the open texts so many are read in a round. */
const mostReports = 100

/**
 * How fast plain text and pages are read on one core, warm, usually and at best; pages beside Readability alone. The seeds
 * are pages as crawlers save them, a third of whose lines are furniture; reports alone (the open texts) are read quicker.
 */
export async function measureReading(data: string): Promise<string[]> {
  const texts = seedTexts()
  const reports = openReports(data)
  const pages = texts.map((text) => pageOf(text))
  const readAll = repeat(again, () => {
    for (const text of texts) read(text)
  })
  const bench = benchByCpu()
  bench.add('text', readAll)
  bench.add('reports', () => {
    for (const report of reports) read(report)
  })
  bench.add('pages', () => {
    for (const page of pages) read(page)
  })
  bench.add('alone', () => {
    for (const page of pages) new Readability(parseHTML(page).document as never).parse()
  })
  await bench.run()
  const [text, report, page, alone] = ['text', 'reports', 'pages', 'alone'].map((name) =>
    secondsOf(bench, name),
  )
  const shares = await sharesOf(['readLines'], repeat(again, readAll))
  const each = (seconds = Number.NaN) => `${((1000 * seconds) / pages.length).toFixed(1)} ms`
  const times = (one = Number.NaN, other = Number.NaN) => (one / other).toFixed(2)
  return [
    `plain text  ${speed(again, texts, text)}; ${inPercent(shares)}`,
    reports.length > 0
      ? `reports     ${speed(1, reports, report)}: ${reports.length} open texts`
      : `reports     not measured: there are no texts in ${data}; name a folder with --data`,
    `pages       ${each(page?.usual)} each, ${times(page?.usual, alone?.usual)} times Readability on linkedom alone (${each(alone?.usual)}), at best ${times(page?.least, alone?.least)}`,
  ]
}

function openReports(data: string): string[] {
  const set = readSet<{ title: string; text: string }>(data, 'texts/wikinews.jsonl')
  return set ? set.rows.slice(0, mostReports).map(({ title, text }) => `${title}\n\n${text}`) : []
}

type Seconds = ReturnType<typeof secondsOf> | undefined

function speed(times: number, texts: readonly string[], seconds: Seconds): string {
  const megabytes = (times * texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)) / 1e6
  const per = (one = Number.NaN) => (megabytes / one).toFixed(1)
  return `${per(seconds?.usual)} MB/s, at best ${per(seconds?.least)}`
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
