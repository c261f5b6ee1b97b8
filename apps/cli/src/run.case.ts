import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const command = fileURLToPath(new URL('../bin/dateline.js', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly out: string
  /** without how far it is, which is said on a slow machine only */
  readonly err: string
}

/** What is said on standard error but for how far it is, which is said on a slow machine only. */
export function withoutProgress(err: string): string {
  return err.replace(/^Reading(?: \d+ of \d+)?(?:, \d+ articles)?\n/gm, '')
}

/** Runs the command as a process of its own, without a terminal; archives of one's own are in a folder. */
export function datelineAt(data: string) {
  return (args: readonly string[], input?: string): Promise<Ended> => {
    const env = { ...process.env, XDG_DATA_HOME: data, DATELINE_ARCHIVE: '', FORCE_COLOR: '' }
    const child = spawn(process.execPath, [command, ...args], {
      env,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
    child.stdin?.end(input)
    let out = ''
    let err = ''
    child.stdout?.on('data', (data) => {
      out += data
    })
    child.stderr?.on('data', (data) => {
      err += data
    })
    return new Promise((resolve) =>
      child.on('close', (code) =>
        resolve({
          code,
          out,
          err: withoutProgress(err),
        }),
      ),
    )
  }
}
