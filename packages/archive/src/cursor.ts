import { z } from 'zod'
import { ArchiveError } from './errors.ts'

const Place = z.tuple([
  z.string(),
  z.union([z.string(), z.number(), z.null()]),
  z.union([z.string(), z.number()]),
])

/** Where a page ends: the value of the sort key, and the id that tells items of one value apart. */
export interface Position {
  readonly key: string | number | null
  readonly id: string | number
}

/** Writes a cursor for the place where a page of `list` ends. */
export function writeCursor(list: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString('base64url')
}

/** Reads a cursor of `list` back. Throws ArchiveError "cursor" when it was not made for that list. */
export function readCursor(list: string, cursor: string): Position {
  try {
    const [made, key, id] = Place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    if (made === list) return { key, id }
  } catch {
    // said below
  }
  throw new ArchiveError(
    'cursor',
    'the cursor belongs to another list: take `next` of the page before, with the same sort and order',
  )
}
