import { Gunzip } from 'fflate'
import { ReadError } from '../model/errors.ts'

/** Packed bytes go in by this many: what they unpack to is looked at in between, and parts of parts stay few. */
const STEP = 16 * 1024

export interface Unpacker {
  /** What these bytes unpack to. Throws ReadError (invalid). */
  push(packed: Uint8Array, isLast: boolean): Iterable<Uint8Array>
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Unpacks gzip of one or several parts, a step at a time. */
export function unpacker(): Unpacker {
  const ready: Uint8Array[] = []
  const gunzip = new Gunzip((bytes) => {
    if (bytes.length > 0) ready.push(bytes)
  })
  let at = 0
  return {
    *push(packed, isLast) {
      for (let from = 0; from < packed.length || (isLast && from === 0); from += STEP) {
        const step = packed.subarray(from, from + STEP)
        try {
          gunzip.push(step, isLast && from + STEP >= packed.length)
        } catch (error) {
          yield* ready.splice(0)
          throw broken(error, at)
        }
        at += step.length
        yield* ready.splice(0)
      }
    },
  }
}

/** Unpacks a whole document of no more than `longest` bytes. Throws ReadError (invalid). */
export function gunzip(packed: Uint8Array, longest: number): Uint8Array {
  return joinParts(unpacker().push(packed, true), longest)
}

/** Parts to one of no more than `longest` bytes; later ones are not asked for. Throws ReadError (invalid). */
export function joinParts(unpacked: Iterable<Uint8Array>, longest: number): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  for (const part of unpacked) {
    parts.push(part)
    length += part.length
    if (length > longest)
      throw new ReadError(
        'invalid',
        `unpacks to more than ${longest / 1024 / 1024} MB: no article does`,
      )
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function broken(error: unknown, at: number): ReadError {
  const isShort = /unexpected EOF/i.test(String(error))
  return new ReadError(
    'invalid',
    `the gzip data ${isShort ? 'break off' : 'are broken'} near byte ${at}`,
    at,
  )
}
