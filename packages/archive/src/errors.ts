import { DatelineError } from '@dateline/core'

export type ArchiveErrorCode =
  | 'not an archive' // a file, but of another kind
  | 'newer' // an archive written by a later version of Dateline
  | 'corrupt' // a damaged archive file
  | 'unreachable' // no such folder, no permission, a folder where a file should be
  | 'read-only' // it can be read but not written
  | 'busy' // another process has been writing for too long
  | 'full' // no room left on the disk
  | 'closed' // used after `close`
  | 'cursor' // a cursor that belongs to no page of this list

/** The only error that an archive throws. Its message says what is wrong and what to do. */
export class ArchiveError extends DatelineError {
  override readonly name = 'ArchiveError'
  readonly code: ArchiveErrorCode

  constructor(code: ArchiveErrorCode, message: string, options?: ErrorOptions) {
    super(message)
    this.code = code
    if (options && 'cause' in options) this.cause = options.cause
  }
}
