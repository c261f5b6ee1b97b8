import { ReadError } from '../model/errors.ts'
import { tellBinary } from './binary.ts'

/** The platform's decoder; core is typed without one. */
declare const TextDecoder: new (
  charset: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string }

/** Text as decoded, and what was odd about its bytes. */
export interface Decoded {
  readonly text: string
  readonly warnings: string[]
}

/** A fallback to one byte a letter reads no more than this share of control characters as text. */
const MOST_CONTROLS = 0.002
/** Up to this share of broken bytes, a text is UTF-8 with damage and not in another encoding. */
const MOST_DAMAGE = 0.002

/**
 * Bytes to text: UTF-8, UTF-16 (by its mark or by its zero bytes), or windows-1251 and windows-1252, told by their letters.
 * `charset` is what the sender says; it is followed where the bytes bear it out. Throws ReadError (binary, encoding).
 */
export function decode(bytes: Uint8Array, charset: string | null): Decoded {
  const utf16 = tellUtf16(bytes)
  if (utf16) return { text: decodeAs(bytes, utf16), warnings: [] }
  const binary = tellBinary(bytes)
  if (binary) throw new ReadError('binary', `not text: ${binary.what}`, binary.at)
  if (charset !== null && !/^utf-?8$/i.test(charset)) return decodeAsSaid(bytes, charset)
  const text = strictly(bytes)
  return text === null ? decodeOtherwise(bytes) : { text, warnings: [] }
}

function decodeAsSaid(bytes: Uint8Array, charset: string): Decoded {
  try {
    return { text: decodeAs(bytes, charset), warnings: [] }
  } catch {
    throw new ReadError('encoding', `the character set “${charset}” is not known`)
  }
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes)
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeOtherwise(bytes: Uint8Array): Decoded {
  const repaired = decodeAs(bytes, 'utf-8')
  const at = repaired.indexOf('\ufffd')
  const broken = repaired.split('\ufffd').length - 1
  const wide = countWide(repaired) - broken
  if (wide > broken && broken <= Math.max(2, repaired.length * MOST_DAMAGE))
    return {
      text: repaired,
      warnings: [
        `damaged UTF-8: ${broken} characters could not be read, the first near character ${at}`,
      ],
    }
  const charset = tellCharset(bytes)
  if (charset === null)
    throw new ReadError('encoding', 'text in an encoding that cannot be told', firstHigh(bytes))
  return {
    text: decodeAs(bytes, charset),
    warnings: [`not UTF-8: read as ${charset}, told by its letters`],
  }
}

function countWide(text: string): number {
  let wide = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) wide += 1
  return wide
}

function firstHigh(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte > 0x7f)
}

/** UTF-16 by its byte order mark, or by the zero bytes that stand beside plain letters. */
function tellUtf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2000)
  if (!head.includes(0)) return null
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (head.length < 8) return null
  if (odd > head.length * 0.3 && even < head.length * 0.02) return 'utf-16le'
  return even > head.length * 0.3 && odd < head.length * 0.02 ? 'utf-16be' : null
}

/** Cyrillic letters stand in runs of high bytes; accents and quotation marks of the West stand alone. */
function tellCharset(bytes: Uint8Array): string | null {
  let high = 0
  let runs = 0
  let controls = 0
  let lower = 0
  let previous = 0
  for (const byte of bytes) {
    if (byte > 0x7f) {
      high += 1
      if (byte >= 0xe0) lower += 1
      if (previous <= 0x7f) runs += 1
    } else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1
    previous = byte
  }
  if (controls > Math.max(1, bytes.length * MOST_CONTROLS)) return null
  const run = high / Math.max(runs, 1)
  if (run > 2.5) return lower > high * 0.6 ? 'windows-1251' : null
  return high < bytes.length * 0.3 ? 'windows-1252' : null
}
