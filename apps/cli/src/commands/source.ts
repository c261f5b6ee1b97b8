import { fstatSync } from 'node:fs'
import type { Analyze } from '@dateline/archive'
import { existingArchive } from '../client/archive-file.ts'
import { type Connection, connectFar, connectHere } from '../client/connect.ts'
import { sendFiles } from '../client/send-files.ts'
import { Failure } from '../failure.ts'
import { findFiles } from '../input/find-files.ts'
import { type Progress, showProgress } from '../output/progress.ts'

export interface SourceOptions {
  readonly archive?: string
  readonly server?: string
}

/** What a command looks at, and what articles are called in it. */
export interface Source extends Connection {
  readonly labels: Readonly<Record<string, string>>
  /** A line for each file that could not be read. */
  readonly refused: readonly string[]
}

/** Opens what is to be looked at: paths in memory, a server, or an archive that is there. Throws Failure. */
export async function openSource(
  paths: readonly string[],
  options: SourceOptions,
  progress?: Progress,
  analyze?: Analyze,
): Promise<Source> {
  const { archive, server } = options
  if (archive && server) throw new Failure('give --archive or --server, not both', 2)
  if (paths.length > 0 && (archive || server)) {
    throw new Failure('give paths, or else --archive or --server: `dateline read` puts paths in', 2)
  }
  if (paths.length > 0) return openPaths(paths, progress, analyze)
  if (server) return { ...connectFar(server), labels: {}, refused: [] }
  if (!archive && !process.env['DATELINE_ARCHIVE'] && isFed())
    return openPaths(['-'], progress, analyze)
  return { ...(await connectHere({ file: existingArchive(archive) })), labels: {}, refused: [] }
}

async function openPaths(
  paths: readonly string[],
  progress: Progress = showProgress(),
  analyze?: Analyze,
): Promise<Source> {
  const files = findFiles(paths)
  const connection = await connectHere('memory', progress.article, analyze)
  const { labels, refused } = await sendFiles(connection, files, progress)
  if (Object.keys(labels).length > 0) return { ...connection, labels, refused }
  await connection.close()
  const [first = 'there is nothing to read', ...others] = refused
  throw new Failure(others.length > 0 ? `${first}; nor can ${others.length} more be read` : first)
}

/** Whether something is piped or redirected into standard input: not a terminal, not /dev/null. */
function isFed(): boolean {
  const input = fstatSync(0)
  return input.isFIFO() || input.isFile()
}
