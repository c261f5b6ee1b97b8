import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const runs = 5
const patience = 20_000

/** What is on the screen when: the frame of the program, and the story in it. */
const marks = { 'first frame': 'dateline ›', 'story on screen': 'Timeline' }

/** Milliseconds from the start of `dateline seeds/` in a terminal (made by script(1)) until each mark is drawn. */
export async function measureFirstFrame(): Promise<string[]> {
  const times: Record<string, number>[] = []
  for (let run = 0; run < runs; run += 1) {
    const seen = await watchStart()
    if (!seen) return ['first frame   not measured: script(1) is not here, or nothing was drawn']
    times.push(seen)
  }
  return Object.keys(marks).map((name) => {
    const sorted = times.map((seen) => seen[name] ?? Number.NaN).sort((a, b) => a - b)
    return `${name}   ${Math.round(sorted[runs >> 1] ?? Number.NaN)} ms (median of ${runs})`
  })
}

function watchStart(): Promise<Record<string, number> | null> {
  const command = `stty cols 100 rows 30; exec '${process.execPath}' apps/cli/bin/dateline.js seeds/`
  return new Promise((resolve) => {
    const start = performance.now()
    const terminal = spawn('script', ['-qfec', command, '/dev/null'], { cwd: root })
    const seen: Record<string, number> = {}
    const timer = setTimeout(() => settle(null), patience)
    function settle(result: Record<string, number> | null) {
      clearTimeout(timer)
      terminal.kill()
      resolve(result)
    }
    terminal.on('error', () => settle(null))
    terminal.on('exit', () => settle(null))
    let screen = ''
    terminal.stdout.on('data', (bytes: Buffer) => {
      screen += bytes.toString('utf8')
      const text = stripVTControlCharacters(screen)
      for (const [name, mark] of Object.entries(marks)) {
        if (text.includes(mark)) seen[name] ??= performance.now() - start
      }
      if (Object.keys(seen).length === Object.keys(marks).length) settle(seen)
    })
  })
}
