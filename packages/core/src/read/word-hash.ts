export function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i))
  return hash
}

/** A hash and one letter more. Base 31: beginnings of six small letters never meet. */
export function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** A second hash, by another way (FNV-1): words that share the first have not this one in common too. */
export function mixOther(hash: number, code: number): number {
  return Math.imul(hash, 0x01000193) ^ code
}

export function otherOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = mixOther(hash, word.charCodeAt(i))
  return hash
}
