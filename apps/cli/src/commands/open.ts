import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import type { Command } from 'commander'
import { clientDesk } from '../client/client-desk.ts'
import { Failure } from '../failure.ts'
import { storyScreen } from '../ui/screen.ts'
import { optionsOf } from './options.ts'
import { printReports, type ReportsOptions } from './reports.ts'
import { openSource, type SourceOptions } from './source.ts'

type OpenOptions = SourceOptions & ReportsOptions

/** dateline [paths...]: the screens on a terminal, the plain report anywhere else. */
export async function openCommand(
  paths: readonly string[],
  _: unknown,
  command: Command,
): Promise<void> {
  const options = optionsOf<OpenOptions>(command)
  const { client, labels, close } = await openSource(paths, options)
  try {
    const desk = clientDesk(client, labels)
    if (!process.stdout.isTTY) return await printReports(desk, 'text', options)
    const [only, ...others] = await desk.stories()
    const { openUi } = await import('../ui/open.tsx')
    await openUi(desk, {
      start: only && others.length === 0 ? [storyScreen(only.id)] : [],
      colour: !process.env['NO_COLOR'],
      stdin: process.stdin.isTTY ? process.stdin : terminal(),
    })
  } finally {
    await close()
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
