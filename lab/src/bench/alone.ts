import { execFileSync } from 'node:child_process'
import { argv, execPath, resourceUsage } from 'node:process'
import { fileURLToPath } from 'node:url'
import { benchByCpu, repeat } from './cpu-bench.ts'
import { secondsOf } from './seconds.ts'
import { sharesOf } from './stage-shares.ts'
import { type Subject, type SubjectName, subjects } from './subjects.ts'

/** How fast something is, in CPU time. */
export interface Speed {
  /** so much of it in a second, in half of the rounds or more */
  readonly usual: number
  /** … in the quickest round */
  readonly best: number
  /** which share of its time each of its stages takes, the greatest first */
  readonly shares: readonly [name: string, share: number][]
  /** how much memory the process had at most, in MB */
  readonly memory: number
}

const self = fileURLToPath(import.meta.url)

/**
 * Measures one thing in a process of its own: code that several things run is compiled for all of them, and slower for
 * each. Null where the texts for it are not in the folder.
 */
export function measureAlone(subject: SubjectName, data = ''): Speed | null {
  return JSON.parse(execFileSync(execPath, [self, subject, data], { encoding: 'utf8' })) as Speed
}

async function measure(name: SubjectName, data: string): Promise<Speed | null> {
  const subject = await subjects[name](data)
  if (subject === null) return null
  const { work, amount, callers }: Subject = subject
  const bench = benchByCpu().add(name, work)
  await bench.run()
  const { usual, least } = secondsOf(bench, name)
  const memory = resourceUsage().maxRSS / 1000
  const shares = callers ? await sharesOf(callers, repeat(20, work)) : []
  return { usual: amount / usual, best: amount / least, shares, memory }
}

if (argv[1] === self) {
  const [, , name, data = ''] = argv
  console.log(JSON.stringify(await measure(name as SubjectName, data)))
}
