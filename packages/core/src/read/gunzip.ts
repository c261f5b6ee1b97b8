import { Gunzip } from 'fflate'
import { ReadError } from '../model/errors.ts'
import { PartChecks } from './gunzip/part-checks.ts'

/** Packed bytes go in by this many: what they unpack to is looked at in between, and parts of parts stay few. */
const STEP = 16 * 1024

export interface Unpacker {
  /** What these bytes unpack to. Throws ReadError (invalid). */
  push(packed: Uint8Array, isLast: boolean): Iterable<Uint8Array>
  /**
   * After the last bytes: that they are cut off where all the text stands before, or that they are not what was packed; null
   * where they are whole.
   */
  lack(): ReadError | null
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Unpacks gzip of one or several parts, a step at a time. Zeros that a tape or a disk adds at the end are passed over, as gzip does. */
export function unpacker(): Unpacker {
  const ready: Uint8Array[] = []
  const checks = new PartChecks()
  const gunzip = new Gunzip((bytes) => {
    checks.unpack(bytes)
    if (bytes.length > 0) ready.push(bytes)
  })
  gunzip.onmember = (offset) => checks.begin(offset)
  let at = 0
  let isOver = false
  /** zeros that are not unpacked yet: they may be those at the end */
  let zeros = 0
  /** the last bytes before them */
  let tail = new Uint8Array()
  function* unpack(step: Uint8Array, isLast: boolean): Generator<Uint8Array> {
    checks.pack(step)
    try {
      gunzip.push(step, isLast)
    } catch (error) {
      yield* ready.splice(0)
      throw error
    }
    at += step.length
    yield* ready.splice(0)
  }
  function* unpackZeros(): Generator<Uint8Array> {
    for (let left = zeros; left > 0; left -= STEP)
      yield* unpack(new Uint8Array(Math.min(left, STEP)), false)
  }
  function* unpackAll(packed: Uint8Array): Generator<Uint8Array> {
    for (let from = 0; from < packed.length; from += STEP) {
      const step = packed.subarray(from, from + STEP)
      const end = step.findLastIndex((byte) => byte !== 0) + 1
      if (end > 0) {
        yield* unpackZeros()
        zeros = 0
        yield* unpack(step.subarray(0, end), false)
        tail = Uint8Array.of(...tail, ...step.subarray(Math.max(0, end - 8), end)).slice(-8)
      }
      zeros += step.length - end
    }
  }
  function* finish(): Generator<Uint8Array> {
    try {
      yield* unpackZeros()
    } catch (error) {
      if (isNoHeader(error)) return
      throw error
    }
    yield* unpack(new Uint8Array(0), true)
  }
  return {
    *push(packed, isLast) {
      try {
        yield* unpackAll(packed)
        if (isLast) yield* finish()
        isOver = isLast
      } catch (error) {
        throw broken(error, at)
      }
    },
    lack: () => (isOver ? checks.lack(tail, zeros) : null),
  }
}

/** What fflate says of a part that does not begin as one: here of zeros. */
function isNoHeader(error: unknown): boolean {
  return error instanceof Error && error.message === 'invalid gzip data'
}

/**
 * Unpacks a whole document of no more than `longest` bytes: where it breaks off, what stands before, and that it does. Throws
 * ReadError (invalid) where that is nothing, or too much.
 */
export function gunzip(
  packed: Uint8Array,
  longest: number,
): { readonly bytes: Uint8Array; readonly lack: ReadError | null } {
  const { push, lack } = unpacker()
  let broken: ReadError | null = null
  function* sound() {
    try {
      yield* push(packed, true)
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      broken = error
    }
  }
  const bytes = joinParts(sound(), longest)
  if (broken !== null && bytes.length === 0) throw broken
  return { bytes, lack: broken ?? lack() }
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
