export const HASH_START = 0x811c9dc5
export const HASH_PRIME = 0x01000193

const ZERO = 48

/** The code of the small letter at an offset; 0 for every digit, ' for every apostrophe. */
export function smallAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) {
    if (code >= 65 && code <= 90) return code + 32
    return code >= ZERO && code <= 57 ? ZERO : code
  }
  if (code === 0x2019) return 39
  return (text[at] as string).toLowerCase().charCodeAt(0)
}

/** A number for a word, alike for lower-case letters and capitals (FNV-1a over its code units). */
export function hashOfWord(word: string): number {
  return hashIn(word, 0, word.length)
}

/** The same for the word that stands from one place to another. */
export function hashIn(text: string, start: number, end: number): number {
  let hash = HASH_START
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ smallAt(text, at), HASH_PRIME)
  return hash
}
