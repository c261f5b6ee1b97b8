import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { Failure } from '../failure.ts'

/** The bytes of a file, or of standard input for `-`. Throws Failure. */
export async function readBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  if (file === '-') return new Uint8Array(await buffer(process.stdin))
  try {
    return new Uint8Array(await readFile(file))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Failure(`there is no file ${file}: check the path`)
    if (code === 'EISDIR') throw new Failure(`${file} is a folder: give a file of it`)
    if (code === 'EACCES') throw new Failure(`${file} may not be read: check its permissions`)
    throw new Failure(`${file} cannot be read: ${message}`)
  }
}
