import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { ReadError } from '../model/errors.ts'
import { LONGEST } from './stream-lines.ts'

/** A record that may hold an article. */
export interface WarcRecord {
  /** header fields by their names in lower case */
  readonly fields: ReadonlyMap<string, string>
  /** null where it is longer than any article */
  readonly block: Uint8Array | null
}

/** The other types tell of the crawl itself. */
const TELLING = new Set(['response', 'resource', 'conversion'])
/** A longer header is none. */
const LONGEST_HEADER = 64 * 1024

const BEGINNING = utf8ToBytes('WARC/')

export function isWarc(head: Uint8Array): boolean {
  return startsWith(head, BEGINNING)
}

/** Cuts a web archive into its records as its bytes come in; holds no more than one record. */
export class WarcCutter {
  #held: Uint8Array[] = []
  #length = 0
  #fields: ReadonlyMap<string, string> | null = null
  /** bytes of the block that are still to come */
  #left = 0

  /** The records that end within these bytes. Throws ReadError (invalid) where no record begins. */
  push(chunk: Uint8Array): WarcRecord[] {
    const records: WarcRecord[] = []
    let bytes = chunk
    let from = 0
    while (from < bytes.length) {
      if (this.#fields === null) {
        this.#hold(bytes.subarray(from))
        from = bytes.length
        const rest = this.#takeHeader()
        if (rest === null) continue
        // go on with what stands after the header
        bytes = rest
        from = 0
        if (this.#left > 0) continue
      }
      const take = Math.min(this.#left, bytes.length - from)
      if (this.#keeps()) this.#hold(bytes.subarray(from, from + take))
      this.#left -= take
      from += take
      if (this.#left === 0) records.push(...this.#finish())
    }
    return records
  }

  /** Throws ReadError (invalid) where a record is cut off. */
  end(): void {
    const rest = join(this.#held)
    if (this.#fields !== null || rest.some((byte) => byte !== 10 && byte !== 13))
      throw new ReadError('invalid', 'the web archive breaks off in the middle of a record')
  }

  #keeps(): boolean {
    return TELLING.has(this.#fields?.get('warc-type') ?? '') && this.#length <= LONGEST
  }

  #hold(bytes: Uint8Array): void {
    this.#length += bytes.length
    if (this.#fields !== null && this.#length > LONGEST) this.#held = []
    else this.#held.push(bytes)
  }

  /** Reads a header that is complete; gives the bytes behind it. */
  #takeHeader(): Uint8Array | null {
    const bytes = join(this.#held)
    let begin = 0
    while (bytes[begin] === 10 || bytes[begin] === 13) begin++
    const end = findEnd(bytes, begin)
    if (end < 0) {
      if (bytes.length - begin > LONGEST_HEADER) throw notAHeader()
      this.#held = [bytes]
      return null
    }
    if (!isWarc(bytes.subarray(begin))) throw notAHeader()
    const fields = readFields(bytes.subarray(begin, end))
    this.#left = Number(fields.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(this.#left) || this.#left < 0) throw notAHeader()
    this.#fields = fields
    this.#held = []
    this.#length = 0
    return bytes.subarray(end)
  }

  #finish(): WarcRecord[] {
    const fields = this.#fields
    const block = this.#length > LONGEST ? null : join(this.#held)
    this.#fields = null
    this.#held = []
    this.#length = 0
    return fields && TELLING.has(fields.get('warc-type') ?? '') ? [{ fields, block }] : []
  }
}

/** The fields of a header: `Name: value`, a line each. */
export function readFields(header: Uint8Array): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of latin(header).split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

/** Where a header that begins here ends, behind its empty line; -1 where it does not. */
export function findEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(10, from); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3
  }
  return -1
}

function latin(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? (parts[0] as Uint8Array) : concatBytes(...parts)
}

function startsWith(bytes: Uint8Array, beginning: Uint8Array): boolean {
  return beginning.every((byte, i) => bytes[i] === byte)
}

function notAHeader(): ReadError {
  return new ReadError('invalid', 'the web archive is broken: no record begins where one should')
}
