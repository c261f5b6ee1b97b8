import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { jsonBytes } from './json-bytes.ts'

const BEGINNING = utf8ToBytes('{"text":')

/**
 * The first 16 hex digits of the SHA-256 of text and URL (or publisher).
 * They are joined as JSON: no text can pass for another text with a URL, and lone surrogates stay apart.
 */
export function identify(text: string, url: string | null, publisher: string | null): string {
  const where = JSON.stringify(url === null ? { publisher } : { url })
  const digest = sha256
    .create()
    .update(BEGINNING)
    .update(jsonBytes(text))
    .update(utf8ToBytes(`,${where.slice(1)}`))
    .digest()
  return bytesToHex(digest.subarray(0, 8))
}
