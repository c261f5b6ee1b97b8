import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import type { SqliteDatabase } from 'kysely'
import { ArchiveError } from '../errors.ts'
import { archiveFailure } from './failure.ts'
import { prepareTables } from './tables.ts'

/** Where an archive is kept: a file, made with its folder when absent, or the memory of this process. */
export type Place = { readonly file: string } | 'memory'

/** Opens an archive's database for Kysely. Throws ArchiveError. */
export function connect(place: Place): SqliteDatabase {
  const name = place === 'memory' ? 'the archive in memory' : `the archive ${place.file}`
  return guard(name, () => {
    const database = open(place, name)
    try {
      prepareTables(database, name)
    } catch (error) {
      database.close()
      throw error
    }
    return adapt(database, name)
  })
}

function open(place: Place, name: string): DatabaseSync {
  if (place === 'memory') return new DatabaseSync(':memory:')
  if (place.file.includes('\0')) throw new ArchiveError('unreachable', `${name} has no valid path`)
  const path = resolve(place.file)
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new ArchiveError('unreachable', `${name} cannot be opened: ${why}`, { cause: error })
  }
  return new DatabaseSync(path)
}

/** node:sqlite in the shape that Kysely asks for. */
function adapt(database: DatabaseSync, name: string): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (sql) =>
      guard(name, () => {
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
