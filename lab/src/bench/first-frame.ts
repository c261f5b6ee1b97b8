import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const runs = 5
const patience = 20_000

/** Milliseconds from the start of `dateline seeds/` in a terminal (made by script(1)) to its first frame. */
export async function measureFirstFrame(): Promise<string[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const time = await firstFrame()
    if (time === null) return ['first frame   not measured: script(1) is not here']
    times.push(time)
  }
  times.sort((a, b) => a - b)
  return [`first frame   ${Math.round(times[runs >> 1] ?? Number.NaN)} ms (median of ${runs})`]
}

function firstFrame(): Promise<number | null> {
  const command = `stty cols 100 rows 30; exec '${process.execPath}' apps/cli/bin/dateline.js seeds/`
  return new Promise((resolve) => {
    const start = performance.now()
    const terminal = spawn('script', ['-qfec', command, '/dev/null'], { cwd: root })
    const timer = setTimeout(() => settle(null), patience)
    function settle(time: number | null) {
      clearTimeout(timer)
      terminal.kill()
      resolve(time)
    }
    terminal.on('error', () => settle(null))
    terminal.on('exit', () => settle(null))
    let screen = ''
    terminal.stdout.on('data', (bytes: Buffer) => {
      screen += bytes.toString('utf8')
      // the breadcrumb is drawn with the first frame that has a story on it
      if (screen.includes('dateline ›')) settle(performance.now() - start)
    })
  })
}
