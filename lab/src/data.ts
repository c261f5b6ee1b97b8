import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One set of the data folder: a JSON object a line. */
export interface DataSet<T> {
  readonly path: string
  /** First 16 hexadecimal digits of the SHA-256 of the file. */
  readonly digest: string
  readonly rows: readonly T[]
}

/** Reads a set; null where the folder does not have it. */
export function readSet<T>(folder: string, path: string): DataSet<T> | null {
  const file = join(folder, path)
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const rows = text.split('\n').filter((line) => line !== '')
  return { path, digest, rows: rows.map((line) => JSON.parse(line) as T) }
}

/** Reads a set that must be there. */
export function needSet<T>(folder: string, path: string): DataSet<T> {
  const set = readSet<T>(folder, path)
  if (!set) throw new Error(`no ${path} in ${folder}: name the data folder with --data`)
  return set
}
