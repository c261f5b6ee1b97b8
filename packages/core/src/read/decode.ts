import { ReadError } from '../model/errors.ts'
import { tellBinary } from './binary.ts'
import { tellCharset } from './tell-charset.ts'
import { decodeAs, decodeUtf8 } from './text-decoder.ts'
import { decodeWide } from './wide-units.ts'

/** Text as decoded, and what was odd about its bytes. */
export interface Decoded {
  readonly text: string
  readonly warnings: string[]
}

/** Up to this share of broken bytes, a text is UTF-8 with damage and not in another encoding. */
const MOST_DAMAGE = 0.002

/** Single bytes and pairs, in which no longer text is by chance sound UTF-8. */
const UNLIKE_UTF8 =
  /^(?:utf-?16|(?:windows|cp)-?\d|iso-?8859|latin|us-ascii|ascii|koi8|mac|x-mac|ibm)/i

/**
 * Bytes to text: UTF-8, UTF-16, UTF-32 (by their mark or by their zero bytes), or an older encoding, told by its letters.
 * `charset` is what the sender says; it is followed where the bytes bear it out. Throws ReadError (binary, encoding).
 */
export function decode(bytes: Uint8Array, charset: string | null): Decoded {
  const wide = decodeWide(bytes)
  if (wide !== null) return { text: wide, warnings: [] }
  const binary = tellBinary(bytes)
  if (binary) throw new ReadError('binary', `not text: ${binary.what}`, binary.at)
  if (charset === null || /^utf-?8$/i.test(charset)) {
    const text = decodeUtf8(bytes)
    return text === null ? decodeOtherwise(bytes) : { text, warnings: [] }
  }
  const utf8 = UNLIKE_UTF8.test(charset) ? decodeUtf8(bytes) : null
  return utf8 === null
    ? decodeAsSaid(bytes, charset)
    : { text: utf8, warnings: contradicted(bytes, charset) }
}

function contradicted(bytes: Uint8Array, charset: string): string[] {
  return bytes.some((byte) => byte > 0x7f) || /^utf/i.test(charset)
    ? [`said to be ${charset}, but sound UTF-8: read as that`]
    : []
}

function decodeAsSaid(bytes: Uint8Array, charset: string): Decoded {
  try {
    return { text: decodeAs(bytes, charset), warnings: [] }
  } catch {
    throw new ReadError('encoding', `the character set “${charset}” is not known`)
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
