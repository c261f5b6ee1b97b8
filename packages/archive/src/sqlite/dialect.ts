import { setTimeout as pause } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'
import { ArchiveError } from '../errors.ts'

/** Every write begins by taking the write lock, which it may have to wait for. */
export const beginWrite = 'begin immediate'

const patience = 15_000 // milliseconds
const step = 10

/** SQLite whose transactions take the write lock at their beginning, and wait for it without blocking the thread. */
export class PatientDialect extends SqliteDialect {
  readonly #database: SqliteDatabase

  constructor(database: SqliteDatabase) {
    super({ database })
    this.#database = database
  }

  override createDriver(): Driver {
    return new PatientDriver({ database: this.#database })
  }
}

class PatientDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    for (let waited = 0; ; waited += step)
      try {
        await connection.executeQuery(CompiledQuery.raw(beginWrite))
        return
      } catch (error) {
        const busy = error instanceof ArchiveError && error.code === 'busy'
        if (!busy || waited >= patience) throw error
        await pause(step)
      }
  }
}
