import type { Command } from 'commander'
import { archiveFile } from '../client/archive-file.ts'
import { connectFar, connectHere } from '../client/connect.ts'
import { sendFiles } from '../client/send-files.ts'
import { Failure } from '../failure.ts'
import { findFiles } from '../input/find-files.ts'
import { complainOf } from '../output/complain.ts'
import { print } from '../output/print.ts'
import { showProgress } from '../output/progress.ts'
import { optionsOf } from './options.ts'
import type { SourceOptions } from './source.ts'

/** dateline read PATHS...: takes articles into an archive, or hands them to a server. */
export async function readCommand(
  paths: readonly string[],
  _: unknown,
  command: Command,
): Promise<void> {
  const { archive, server } = optionsOf<SourceOptions>(command)
  if (archive && server) throw new Failure('give --archive or --server, not both', 2)
  const files = findFiles(paths)
  const file = archiveFile(archive)
  const progress = showProgress()
  const connection = server ? connectFar(server) : await connectHere({ file }, progress.article)
  try {
    const { added, known, refused } = await sendFiles(connection, files, progress)
    complainOf(refused)
    if (added + known > 0) {
      await print(`${server ?? file}: ${added} new, ${known} known already\n`)
    }
  } finally {
    await connection.close()
  }
}
