import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { writeJson } from './write-json.ts'

const beginning = utf8ToBytes('{"text":')
const nowhere = utf8ToBytes(',"publisher":null}')

/**
 * The first 16 hex digits of the SHA-256 of text and URL (or publisher).
 * They are joined as JSON: no text can pass for another text with a URL, and lone surrogates stay apart.
 */
export function identify(text: string, url: string | null, publisher: string | null): string {
  const hash = sha256.create().update(beginning)
  writeJson(text, (part) => hash.update(part))
  const digest = hash.update(whereBytes(url, publisher)).digest()
  return bytesToHex(digest.subarray(0, 8))
}

function whereBytes(url: string | null, publisher: string | null): Uint8Array {
  if (url === null && publisher === null) return nowhere
  const where = JSON.stringify(url === null ? { publisher } : { url })
  return utf8ToBytes(`,${where.slice(1)}`)
}
