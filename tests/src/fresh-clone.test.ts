import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// A clone of this checkout's last commit, an empty home, no terminal, and on PATH only what the
// machine has. Downloads come from this machine's caches where they are there: what is tested is
// the set-up, not the network. The clone's own `npm test` leaves this file out.
const { DATELINE_CLONE: inClone, PATH = '', npm_config_cache: cache } = process.env
const root = fileURLToPath(new URL('../../', import.meta.url))
const minutes = 60_000

const isCheckout = spawnSync('git', ['-C', root, 'rev-parse']).status === 0

describe.skipIf(inClone || !isCheckout)('a fresh clone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-clone-'))
  const clone = join(folder, 'dateline')
  const home = join(folder, 'home')

  beforeAll(() => {
    execFileSync('git', ['clone', '--quiet', root, clone])
    mkdirSync(home)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  async function npm(...args: string[]) {
    const env = {
      PATH: PATH.split(delimiter)
        .filter((entry) => !entry.startsWith(root))
        .join(delimiter),
      HOME: home,
      CI: 'true',
      DATELINE_CLONE: 'true',
      npm_config_cache: cache,
      pnpm_config_store_dir: execFileSync('pnpm', ['store', 'path'], { encoding: 'utf8' }).trim(),
    }
    const running = promisify(execFile)('npm', args, { cwd: clone, env, maxBuffer: 1e8 })
    running.child.stdin?.end()
    return await running.catch((failure) => {
      const failed = String(failure.stdout).match(/^.*(?:FAIL|Error:|Expected|Received).*$/gm) ?? []
      throw new Error([failure.message, ...failed].join('\n'))
    })
  }

  it(
    'tells the story of the seeds with `npm start`, as plain text when piped',
    async () => {
      const { stdout, stderr } = await npm('--silent', 'start')
      expect(stderr).toMatch(/^dateline: Installing the terminal …$/m)
      expect(stderr).toMatch(/^dateline: Building the terminal …$/m)
      expect(stdout.split('\n').length).toBeGreaterThan(20)
      expect(stdout).not.toContain('\u001b')
    },
    5 * minutes,
  )

  it(
    'passes arguments on: `npm start -- --help`',
    async () => {
      const { stdout } = await npm('--silent', 'start', '--', '--help')
      expect(stdout).toMatch(/^usage: dateline /im)
    },
    5 * minutes,
  )

  it(
    'passes every test with `npm test`, and ends with how many',
    async () => {
      const { stdout, stderr } = await npm('test')
      expect(stderr).toMatch(/^dateline: Testing every package …$/m)
      expect(stdout).toMatch(/\n\d+ passed, 0 failed\n$/)
    },
    10 * minutes,
  )
})
