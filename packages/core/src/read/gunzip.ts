import { Gunzip } from 'fflate'
import { ReadError } from '../model/errors.ts'

/** Packed bytes go in by this many: what they unpack to is looked at in between, and parts of parts stay few. */
const STEP = 16 * 1024

export interface Unpacker {
  /** What these bytes unpack to. Throws ReadError (invalid). */
  push(packed: Uint8Array, isLast: boolean): Iterable<Uint8Array>
  /** After the last bytes: that they are cut off where all the text stands before; null where they are whole. */
  lack(): ReadError | null
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Unpacks gzip of one or several parts, a step at a time. Zeros that a tape or a disk adds at the end are passed over, as gzip does. */
export function unpacker(): Unpacker {
  const ready: Uint8Array[] = []
  /** what the last part unpacks to, in bytes */
  let size = 0
  const gunzip = new Gunzip((bytes) => {
    size += bytes.length
    if (bytes.length > 0) ready.push(bytes)
  })
  gunzip.onmember = () => {
    size = 0
  }
  let at = 0
  let isOver = false
  /** zeros that are not unpacked yet: they may be those at the end */
  let zeros = 0
  /** the last bytes before them */
  let tail: number[] = []
  function* unpack(step: Uint8Array, isLast: boolean): Generator<Uint8Array> {
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
        tail = [...tail, ...step.subarray(Math.max(0, end - 4), end)].slice(-4)
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
    lack: () =>
      !isOver || endsIn(size, tail, zeros)
        ? null
        : new ReadError(
            'invalid',
            'the gzip data break off at their end: the text may lack some',
            at,
          ),
  }
}

/** A part ends in its size, lowest byte first; zeros may follow. */
function endsIn(size: number, tail: readonly number[], zeros: number): boolean {
  const bytes = [0, 8, 16, 24].map((shift) => Math.floor(size / 2 ** shift) % 256)
  const length = bytes.findLastIndex((byte) => byte !== 0) + 1
  const isSame = bytes
    .slice(0, length)
    .every((byte, i) => byte === (tail.length < length ? 0 : tail[tail.length - length + i]))
  return isSame && zeros >= 4 - length
}

/** What fflate says of a part that does not begin as one: here of zeros. */
function isNoHeader(error: unknown): boolean {
  return error instanceof Error && error.message === 'invalid gzip data'
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
