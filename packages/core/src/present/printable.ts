const control = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/**
 * A text that is safe to print in a terminal: each control character (escapes, bells, changes of writing
 * direction) becomes a visible sign of the same length, so that offsets stay valid.
 */
export function printable(text: string): string {
  return text.replace(control, (sign) => {
    const code = sign.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '␡' : '�'
  })
}
