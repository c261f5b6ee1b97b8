import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import type { Analyst } from '@dateline/archive'
import type { Command } from 'commander'
import { clientDesk } from '../client/client-desk.ts'
import { Failure } from '../failure.ts'
import { complainOf } from '../output/complain.ts'
import { tellProgress } from '../output/progress.ts'
import { storyScreen } from '../ui/screen.ts'
import { optionsOf } from './options.ts'
import { printReports, type ReportsOptions } from './reports.ts'
import { openSource, type Source, type SourceOptions } from './source.ts'

type OpenOptions = SourceOptions & ReportsOptions

/** dateline [paths...]: the screens on a terminal, the plain report anywhere else. */
export async function openCommand(
  paths: readonly string[],
  _: unknown,
  command: Command,
): Promise<void> {
  const options = optionsOf<OpenOptions>(command)
  if (process.stdout.isTTY) return showScreens(paths, options)
  const source = await openSource(paths, options)
  try {
    complainOf(source.refused)
    await printReports(clientDesk(source, source.labels), 'text', options)
  } finally {
    await source.close()
  }
}

/** The screens come first, their material as soon as it is read; what was refused is said when they are gone. */
async function showScreens(paths: readonly string[], options: SourceOptions): Promise<void> {
  let source: Source | undefined
  let analyst: Analyst | undefined
  const { openUi } = await import('../ui/open.tsx')
  try {
    await openUi(
      async (say) => {
        const progress = tellProgress(
          (words) => say(`${words} …`),
          () => say('Relating …'),
        )
        const { Analyst } = await import('@dateline/archive')
        analyst = new Analyst() // this thread draws how far it is, and takes keys
        source = await openSource(paths, options, progress, analyst.analyze)
        const desk = clientDesk(source, source.labels)
        const [only, ...others] = await desk.stories()
        return { desk, start: only && others.length === 0 ? [storyScreen(only.id)] : [] }
      },
      {
        colour: !process.env['NO_COLOR'],
        stdin: process.stdin.isTTY ? process.stdin : terminal(),
      },
    )
    if (!source) process.exit() // one has quit while it was read, into memory
    complainOf(source.refused)
  } finally {
    await analyst?.close()
    await source?.close()
  }
}

/** The keyboard, when standard input was taken by articles. */
function terminal(): ReadStream {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'))
  } catch {
    throw new Failure('there is no keyboard to read: `dateline report` prints without one')
  }
}
