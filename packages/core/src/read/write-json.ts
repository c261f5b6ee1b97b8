const QUOTE = 0x22
const BACKSLASH = 0x5c
/** A code unit takes six bytes at most, \u0000, and a quotation mark may follow. */
const WIDEST = 7
/** What JSON writes for the characters of ASCII. */
const ascii = Array.from({ length: 0x80 }, (_, code) => escaped(code))
const bytes = new Uint8Array(65_536)

/**
 * Writes a text as JSON in UTF-8, byte for byte what `JSON.stringify` and an encoder give, in one go. Its bytes come in
 * parts: each is to be taken before the next is written.
 */
export function writeJson(text: string, take: (part: Uint8Array) => void): void {
  let length = 0
  bytes[length++] = QUOTE
  for (let i = 0; i < text.length; i++) {
    if (length > bytes.length - WIDEST) {
      take(bytes.subarray(0, length))
      length = 0
    }
    const code = text.charCodeAt(i)
    if (code < 0x80) {
      if (code >= 0x20 && code !== QUOTE && code !== BACKSLASH) bytes[length++] = code
      else length = writeEscaped(length, code)
    } else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6)
      bytes[length++] = 0x80 | (code & 0x3f)
    } else if (code < 0xd800 || code > 0xdfff) {
      bytes[length++] = 0xe0 | (code >> 12)
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f)
      bytes[length++] = 0x80 | (code & 0x3f)
    } else {
      const point = text.codePointAt(i) as number
      if (point === code) length = writeEscaped(length, code)
      else {
        bytes[length++] = 0xf0 | (point >> 18)
        bytes[length++] = 0x80 | ((point >> 12) & 0x3f)
        bytes[length++] = 0x80 | ((point >> 6) & 0x3f)
        bytes[length++] = 0x80 | (point & 0x3f)
        i++
      }
    }
  }
  bytes[length++] = QUOTE
  take(bytes.subarray(0, length))
}

function writeEscaped(at: number, code: number): number {
  const written = ascii[code] ?? escaped(code)
  for (let i = 0; i < written.length; i++) bytes[at + i] = written.charCodeAt(i)
  return at + written.length
}

/** What stands with a backslash: quotation marks, control characters, surrogates that stand alone. */
function escaped(code: number): string {
  return JSON.stringify(String.fromCharCode(code)).slice(1, -1)
}
