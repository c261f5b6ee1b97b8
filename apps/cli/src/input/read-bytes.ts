import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { Refusal } from '../failure.ts'

/** The bytes of a file, or of standard input for `-`. Throws Refusal. */
export async function readBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  if (file === '-') return new Uint8Array(await buffer(process.stdin))
  try {
    return new Uint8Array(await readFile(file))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refusal(`there is no file ${file}: check the path`)
    if (code === 'EISDIR') throw new Refusal(`${file} is a folder: give a file of it`)
    if (code === 'EACCES') throw new Refusal(`${file} may not be read: check its permissions`)
    throw new Refusal(`${file} cannot be read: ${message}`)
  }
}
