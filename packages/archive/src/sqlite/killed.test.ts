import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openArchive } from '../open.ts'

const count = 60

// keeps articles three at a time, in one write, and names each write once it is done
const writer = `
  const { openArchive } = await import(${JSON.stringify(new URL('../open.ts', import.meta.url).href)})
  const { sampleAnalysis } = await import(${JSON.stringify(new URL('../sample.case.ts', import.meta.url).href)})
  console.log('ready')
  const archive = await openArchive({ file: process.argv[1] })
  for (let i = 0; i < ${count}; i += 3) {
    await archive.add([i, i + 1, i + 2].map((n) => sampleAnalysis('report number ' + n + ' filler'.repeat(400))))
    console.log(i)
  }
`

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-killed-'))
  file = join(folder, 'news.dateline')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('killed at any moment, nothing is half there, and the same again completes it', {
  timeout: 120_000,
}, async () => {
  let kept = 0
  for (const writes of [0, 1, 4, 9]) {
    const said = await runUntil(writes)
    kept = Math.max(kept, 3 * (said - 1))
    const articles = await wholeArticles()
    expect(articles % 3).toBe(0)
    expect(articles).toBeGreaterThanOrEqual(kept)
    expect(articles).toBeLessThan(count)
  }
  await runUntil(Number.POSITIVE_INFINITY)
  expect(await wholeArticles()).toBe(count)
  const before = await newsroom()
  await runUntil(Number.POSITIVE_INFINITY)
  expect(await newsroom()).toBe(before)
})

test('killed while the archive is being made', { timeout: 120_000 }, async () => {
  for (const delay of [0, 2, 4, 8, 16, 32]) {
    rmSync(folder, { recursive: true, force: true })
    const { child, end } = start()
    await once(child.stdout, 'data')
    await new Promise((done) => setTimeout(done, delay))
    child.kill('SIGKILL')
    await end
    expect((await wholeArticles()) % 3).toBe(0)
  }
})

/** Kills the writer when it has said as much; tells how many lines it said. */
async function runUntil(lines: number): Promise<number> {
  const { child, end } = start()
  let said = 0
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString().split('\n').length - 1
    if (said > lines) child.kill('SIGKILL')
  })
  await end
  return said
}

/** Starts the writer; `end` rejects when it fails by itself. */
function start() {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', writer, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const end = new Promise<void>((done, fail) => {
    child.once('close', (code) =>
      code ? fail(new Error(`the writer ended with ${code}`)) : done(),
    )
  })
  return { child, end }
}

/** How many articles there are; each of them has all its parts. */
async function wholeArticles(): Promise<number> {
  const archive = await openArchive({ file })
  const { items, total } = await archive.articles({ limit: 500 })
  for (const { id } of items) expect((await archive.analysis(id))?.article.id).toBe(id)
  expect((await archive.search({ q: 'filler', limit: 1 })).total).toBe(total)
  await archive.close()
  if (!existsSync(file)) return total
  const database = new DatabaseSync(file)
  expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
  expect(database.prepare('select count(*) as count from words').get()).toEqual({ count: total })
  database.close()
  return total
}

async function newsroom(): Promise<string> {
  const archive = await openArchive({ file })
  const text = JSON.stringify([await archive.newsroom(), await archive.articles({ limit: 500 })])
  await archive.close()
  return text
}
