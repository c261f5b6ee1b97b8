import type { SQLInputValue } from 'node:sqlite'
import type { SqliteDatabase } from 'kysely'
import { type Backing, openBacking, type Place } from './backing.ts'
import { beginWrite } from './dialect.ts'
import { archiveFailure } from './failure.ts'

/** Opens an archive's database for Kysely. Throws ArchiveError. */
export function connect(place: Place): SqliteDatabase {
  const name = place === 'memory' ? 'the archive in memory' : `the archive ${place.file}`
  return guard(name, () => adapt(openBacking(place, name), name))
}

/** node:sqlite in the shape that Kysely expects. */
function adapt(backing: Backing, name: string): SqliteDatabase {
  return {
    close: () => backing.close(),
    prepare: (sql) =>
      guard(name, () => {
        const database = sql === beginWrite ? backing.writing() : backing.reading()
        const statement = database.prepare(sql)
        const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => guard(name, () => statement.all(...values(parameters))),
          run: (parameters) => guard(name, () => statement.run(...values(parameters))),
          iterate: (parameters) => guard(name, () => statement.iterate(...values(parameters))),
        }
      }),
  }
}

function guard<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw archiveFailure(name, error)
  }
}
