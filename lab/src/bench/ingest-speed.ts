import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { manyTexts } from './articles.ts'

const cli = fileURLToPath(new URL('../../../apps/cli/bin/dateline.js', import.meta.url))
const count = 500

/** Articles per second of `dateline read` into a new file, process start included. */
export function measureIngest(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  try {
    for (const [at, text] of manyTexts(count).entries()) {
      writeFileSync(join(folder, `${at}.txt`), text)
    }
    const archive = join(folder, 'bench.dateline')
    const start = performance.now()
    const { status, stderr } = spawnSync(
      process.execPath,
      [cli, 'read', folder, '--archive', archive],
      { encoding: 'utf8' },
    )
    const seconds = (performance.now() - start) / 1000
    if (status !== 0) return [`dateline read   failed: ${stderr.trim()}`]
    return [`dateline read   ${Math.round(count / seconds)} articles/s (${count} articles)`]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
