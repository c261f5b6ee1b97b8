import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('relate-pile.ts', import.meta.url))
const sizes = [1_000, 10_000, 100_000]
const megabytes = 18_000

/** CPU time and memory of relating piles of rewritten open texts, and of adding one article to each. */
export function measureRelating(data: string): string[] {
  if (!existsSync(join(data, 'texts/wikinews.jsonl'))) {
    return [`relate   not measured: there are no texts in ${data}; name a folder with --data`]
  }
  return sizes.map((size) => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${megabytes}`, '--expose-gc', script, data, String(size)],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    )
    return status === 0 ? stdout.trim() : `relate ${size} articles   not measured: it failed`
  })
}
