/** The platform's decoder; core is typed without one. */
declare const TextDecoder: new (
  charset: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string }

/** Bytes in a character set to text; what cannot be read is U+FFFD. Throws RangeError where the set is not known. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes)
}

/** UTF-8 to text; null where it is none. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
