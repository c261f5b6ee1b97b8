import { Kysely } from 'kysely'
import type { Archive } from './archive.ts'
import { type Chronicle, SqlArchive } from './sql-archive.ts'
import type { Place } from './sqlite/backing.ts'
import { connect } from './sqlite/connect.ts'
import { PatientDialect } from './sqlite/dialect.ts'
import { fullTextByFts5 } from './sqlite/full-text.ts'

export interface OpenOptions {
  /** When changes are recorded: `when asked` makes a series of writes faster. `at once` when absent. */
  readonly chronicle?: Chronicle | undefined
}

/**
 * Opens an archive: one SQLite file, created with its folder by the first write, or the memory of this process.
 * Rejects with ArchiveError when the file cannot be reached, is damaged, from a later version, or not an archive.
 */
export async function openArchive(
  place: Place,
  { chronicle = 'at once' }: OpenOptions = {},
): Promise<Archive> {
  const dialect = new PatientDialect(connect(place))
  return new SqlArchive(new Kysely({ dialect }), fullTextByFts5, chronicle)
}
