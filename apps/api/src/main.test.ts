import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'dateline-serve-'))
afterAll(() => rmSync(folder, { recursive: true }))
const main = fileURLToPath(new URL('./main.ts', import.meta.url))

function start(...options: string[]): ChildProcess {
  return spawn(process.execPath, [main, ...options], { stdio: ['ignore', 'ignore', 'pipe'] })
}

/** What a start that fails says, and how it ends. */
async function failing(...options: string[]): Promise<[string, number | null]> {
  const child = start(...options)
  let said = ''
  child.stderr?.on('data', (data) => {
    said += data
  })
  const [code] = await once(child, 'close')
  return [said, code]
}

test('it serves an archive until it is stopped', { timeout: 60_000 }, async () => {
  const file = join(folder, 'news.dateline')
  const child = start('--archive', file, '--port', '0')
  const [said] = await once(child.stderr as NonNullable<typeof child.stderr>, 'data')
  const [, url = '', name] = /^(http:\S+) serves (.*); Ctrl-C stops it\n$/.exec(String(said)) ?? []
  expect(name).toBe(file)
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready', articles: 0 })

  const [taken, code] = await failing('--port', new URL(url).port)
  expect(taken).toMatch(/^port \d+ of 127\.0\.0\.1 is in use: choose another with --port\n$/)
  expect(code).toBe(1)

  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([0, null])
})

test.each([
  [['--port', '70000'], /^--port 70000 is no port: give a number from 0 to 65535\n$/],
  [['--prot', '1'], /^Unknown option '--prot'/],
  [['--archive', main], /main\.ts is not a Dateline archive: name another file\n$/],
])('%j is one clear line', { timeout: 60_000 }, async (options, line) => {
  const [said, code] = await failing(...options)
  expect(said).toMatch(line)
  expect(said.trimEnd().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
})
