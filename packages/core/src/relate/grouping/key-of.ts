import { HASH_PRIME, HASH_START } from '../../language/word-hash.ts'

/** A key of 30 bits for a text (FNV-1a over its code units). */
export function keyOf(text: string): number {
  let hash = HASH_START
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at))
  return asKey(hash)
}

const [firstCapital, lastCapital, lastOfAscii] = [0x41, 0x5a, 0x7f]
const toSmall = 0x20

/** The key of a stretch of a text in lower case: that stretch is no text of its own unless its letters are unusual. */
export function foldedKeyOf(text: string, start: number, end: number): number {
  let hash = HASH_START
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > lastOfAscii) return keyOf(text.slice(start, end).toLowerCase())
    hash = mix(hash, unit >= firstCapital && unit <= lastCapital ? unit + toSmall : unit)
  }
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

/** One key for each two of some keys: the first of them stands first. */
export function pairsOf(keys: readonly number[]): number[] {
  const pairs: number[] = []
  for (let at = 0; at < keys.length; at += 1) {
    for (let to = at + 1; to < keys.length; to += 1) {
      pairs.push(mixKeys(keys[at] as number, keys[to] as number))
    }
  }
  return pairs
}
