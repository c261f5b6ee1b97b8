import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ArchiveError } from '../errors.ts'
import { prepareTables } from './tables.ts'

/** Where an archive is kept: a file, created with its folder by the first write, or the memory of this process. */
export type Place = { readonly file: string } | 'memory'

/** The database behind an archive. */
export interface Backing {
  /** The database to read from. */
  reading(): DatabaseSync
  /** The database to write to: creates the file if there is none. */
  writing(): DatabaseSync
  close(): void
}

/** Opens what an archive is kept in. A file is created only once something is written to it. */
export function openBacking(place: Place, name: string): Backing {
  if (place === 'memory') return backingOf(open(':memory:', name))
  const path = pathOf(place.file, name)
  if (existsSync(path)) return backingOf(open(path, name))
  checkFolder(path, name)
  let current = open(':memory:', name)
  let made = false
  const make = () => {
    if (made) return current
    makeFolder(path, name)
    const file = open(path, name)
    current.close()
    made = true
    current = file
    return file
  }
  return {
    // another process may have made it in the meantime
    reading: () => (made || !existsSync(path) ? current : make()),
    writing: make,
    close: () => current.close(),
  }
}

function backingOf(database: DatabaseSync): Backing {
  return { reading: () => database, writing: () => database, close: () => database.close() }
}

function open(path: string, name: string): DatabaseSync {
  const database = new DatabaseSync(path)
  try {
    prepareTables(database, name)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function pathOf(file: string, name: string): string {
  if (file.includes('\0')) throw new ArchiveError('unreachable', `${name} has no valid path`)
  return resolve(file)
}

/** Refuses a path below something that is not a folder, long before anything is written. */
function checkFolder(path: string, name: string): void {
  let nearest = dirname(path)
  while (!existsSync(nearest)) nearest = dirname(nearest)
  if (!statSync(nearest).isDirectory())
    throw new ArchiveError('unreachable', `${name} cannot be opened: ${nearest} is no folder`)
}

function makeFolder(path: string, name: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new ArchiveError('unreachable', `${name} cannot be opened: ${why}`, { cause: error })
  }
}
