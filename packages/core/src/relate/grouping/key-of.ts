import { HASH_PRIME, HASH_START } from '../../language/word-hash.ts'

/** A key of 30 bits for a text (FNV-1a over its code units). */
export function keyOf(text: string): number {
  let hash = HASH_START
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at))
  return asKey(hash)
}

/** Mixes another number into a hash. */
export function mix(hash: number, part: number): number {
  return Math.imul(hash ^ part, HASH_PRIME)
}

/** The 30 bits of a hash that are spread best: a small integer to the engine. */
export function asKey(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (folded ^ (folded >>> 13)) & 0x3fffffff
}

/** One key for two. */
export function mixKeys(a: number, b: number): number {
  return asKey(mix(mix(HASH_START, a), b))
}
