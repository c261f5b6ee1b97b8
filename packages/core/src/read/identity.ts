import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strToU8 } from 'fflate'

/**
 * The first 16 hex digits of the SHA-256 of text and URL (or publisher).
 * They are joined as JSON: no text can pass for another text with a URL, and lone surrogates stay apart.
 */
export function identify(text: string, url: string | null, publisher: string | null): string {
  const where = url === null ? { publisher } : { url }
  return bytesToHex(sha256(strToU8(JSON.stringify({ text, ...where }))).subarray(0, 8))
}
