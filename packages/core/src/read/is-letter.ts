/** A small letter of ASCII. */
export function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** A letter of ASCII. */
export function isLetter(code: number): boolean {
  return isSmallLetter(code | 0x20)
}

/** A figure of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** A capital of ASCII, or anything beyond: whether that is one, a pattern tells. */
export function mayBeCapital(code: number): boolean {
  return code > 0x7f || (code >= 0x41 && code <= 0x5a)
}
