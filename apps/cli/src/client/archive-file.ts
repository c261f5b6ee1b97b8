import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../failure.ts'

/** The archive that is meant: the one named, else DATELINE_ARCHIVE, else one file in the user's data folder. */
export function archiveFile(named: string | undefined, env = process.env): string {
  return named || env['DATELINE_ARCHIVE'] || join(dataFolder(env), 'dateline', 'archive.sqlite')
}

/** The same for a command that only looks. Throws Failure where nothing has been kept yet. */
export function existingArchive(named: string | undefined): string {
  const file = archiveFile(named)
  if (existsSync(file)) return file
  throw new Failure(
    `there is no archive ${file}: \`dateline read PATHS\` makes one, or name another with --archive`,
  )
}

function dataFolder(env: NodeJS.ProcessEnv): string {
  if (env['XDG_DATA_HOME']) return env['XDG_DATA_HOME']
  if (process.platform === 'win32' && env['LOCALAPPDATA']) return env['LOCALAPPDATA']
  return join(homedir(), '.local', 'share')
}
