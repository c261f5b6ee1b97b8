export function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i))
  return hash
}

/** A hash and one letter more. Base 31: beginnings of six small letters never meet. */
export function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}
