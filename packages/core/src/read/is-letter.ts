/** A small letter of ASCII. */
export function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** A letter of ASCII. */
export function isLetter(code: number): boolean {
  return isSmallLetter(code | 0x20)
}
