import { decodeAs } from './text-decoder.ts'

/** So much of the head is looked at. */
const SAMPLE = 2000
/** The upper bytes of nearly all letters of Latin, Greek, Cyrillic, Hebrew and Arabic. */
const HIGHEST = 6

/** Text in units of two or four bytes (UTF-16, UTF-32), by its mark or by the bytes that are nearly all zero; null where it is none. */
export function decodeWide(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? utf32(bytes, true) : utf16(bytes, true)
  if (a === 0xfe && b === 0xff) return utf16(bytes, false)
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return utf32(bytes, false)
  const head = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 4)))
  if (head.length < 8 || !head.includes(0)) return null
  const [first = 0, second = 0, third = 0, fourth = 0] = [0, 1, 2, 3].map((at) =>
    lowShare(head, at),
  )
  if (Math.min(third, fourth) > 0.95 && second > 0.8 && first < 0.1) return utf32(bytes, true)
  if (Math.min(first, second) > 0.95 && third > 0.8 && fourth < 0.1) return utf32(bytes, false)
  if (Math.min(second, fourth) > 0.8 && Math.max(first, third) < 0.1) return utf16(bytes, true)
  if (Math.min(first, third) > 0.8 && Math.max(second, fourth) < 0.1) return utf16(bytes, false)
  return null
}

/** How many of every fourth byte are as low as upper bytes of letters. */
function lowShare(head: Uint8Array, at: number): number {
  let low = 0
  for (let i = at; i < head.length; i += 4) if ((head[i] as number) <= HIGHEST) low += 1
  return low / (head.length / 4)
}

function utf16(bytes: Uint8Array, little: boolean): string {
  return decodeAs(bytes, little ? 'utf-16le' : 'utf-16be')
}

/** No platform decodes it. */
function utf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little)
    const isLetter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    if (at > 0 || code !== 0xfeff) parts.push(isLetter ? String.fromCodePoint(code) : '\ufffd')
  }
  return parts.join('')
}
