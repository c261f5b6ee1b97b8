import { ArchiveError, type ArchiveErrorCode } from '../errors.ts'

// result codes of SQLite, without their extension bits
const meanings: Readonly<Record<number, readonly [ArchiveErrorCode, string]>> = {
  3: ['unreachable', 'cannot be opened: look at its permissions'],
  5: ['busy', 'is being written by another process: try again when that is done'],
  6: ['busy', 'is being written by another process: try again when that is done'],
  8: ['read-only', 'cannot be written: look at the permissions of the file and its folder'],
  10: ['unreachable', 'cannot be read or written: look at the disk'],
  11: [
    'corrupt',
    'is damaged: put a backup in its place, or move it away and read the articles again',
  ],
  13: ['full', 'cannot grow: the disk is full'],
  14: ['unreachable', 'cannot be opened: look at the path and its permissions'],
  26: ['not an archive', 'is not a Dateline archive: name another file'],
}

/** What an error of SQLite means for an archive; any other error as it is. */
export function archiveFailure(name: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (!('errcode' in error) || typeof error.errcode !== 'number') return error
  const meaning = meanings[error.errcode & 0xff]
  return meaning ? new ArchiveError(meaning[0], `${name} ${meaning[1]}`, { cause: error }) : error
}
