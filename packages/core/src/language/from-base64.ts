const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Uint8Array(128)
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i

/** The bytes that base64 with its padding stands for. */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    let four = 0
    for (let i = 0; i < 4; i++) four = (four << 6) | (VALUES[text.charCodeAt(from + i)] as number)
    bytes[to] = four >> 16
    bytes[to + 1] = four >> 8
    bytes[to + 2] = four
  }
  return bytes
}
