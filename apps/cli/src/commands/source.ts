import { fstatSync } from 'node:fs'
import { existingArchive } from '../client/archive-file.ts'
import { type Connection, connectFar, connectHere } from '../client/connect.ts'
import { sendFiles } from '../client/send-files.ts'
import { Failure } from '../failure.ts'
import { findFiles } from '../input/find-files.ts'
import { complainOf } from '../output/complain.ts'

export interface SourceOptions {
  readonly archive?: string
  readonly server?: string
}

/** What a command looks at, and what articles are called in it. */
export interface Source extends Connection {
  readonly labels: Readonly<Record<string, string>>
}

/** Opens what is to be looked at: paths in memory, a server, or an archive that is there. Throws Failure. */
export async function openSource(
  paths: readonly string[],
  options: SourceOptions,
): Promise<Source> {
  const { archive, server } = options
  if (archive && server) throw new Failure('give --archive or --server, not both', 2)
  if (paths.length > 0 && (archive || server)) {
    throw new Failure('give paths, or else --archive or --server: `dateline read` puts paths in', 2)
  }
  if (paths.length > 0) return openPaths(paths)
  if (server) return { ...connectFar(server), labels: {} }
  if (!archive && !process.env['DATELINE_ARCHIVE'] && isFed()) return openPaths(['-'])
  return { ...(await connectHere({ file: existingArchive(archive) })), labels: {} }
}

async function openPaths(paths: readonly string[]): Promise<Source> {
  const files = findFiles(paths)
  const connection = await connectHere('memory')
  const { labels, refused } = await sendFiles(connection, files)
  if (Object.keys(labels).length > 0) {
    complainOf(refused)
    return { ...connection, labels }
  }
  complainOf(refused.slice(0, -1))
  throw new Failure(refused.at(-1) ?? 'there is nothing to read')
}

/** Whether something is piped or redirected into standard input: not a terminal, not /dev/null. */
function isFed(): boolean {
  const input = fstatSync(0)
  return input.isFIFO() || input.isFile()
}
