import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A short id that depends on nothing but its parts. */
export function digest(noun: string, content: string): string {
  return `${noun}-${bytesToHex(sha256(utf8ToBytes(content))).slice(0, 12)}`
}
