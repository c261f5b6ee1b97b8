import { ReadError } from '../model/errors.ts'
import { type Decoded, decode } from './decode.ts'
import type { Facts } from './facts.ts'
import { readMediaType, tellFormat } from './formats.ts'
import type { Reading } from './reading.ts'
import { LONGEST } from './stream-lines.ts'

/** Decodes a document, tells its format and hands it to its reader. Throws ReadError where the whole cannot be read. */
export function readDocument(
  document: string | Uint8Array,
  mediaType: string | undefined,
  facts: Facts,
): Reading[] {
  const { format, charset } = readMediaType(mediaType)
  const { text, warnings } =
    typeof document === 'string'
      ? { text: document, warnings: [] }
      : charset === null
        ? decodePage(document)
        : decode(document, charset)
  const reader = format ?? tellFormat(text)
  if (text.length > LONGEST && !reader.holdsMany)
    throw new ReadError('invalid', 'the document is longer than 64 MB: no article is', LONGEST)
  return reader.read(text, facts, warnings)
}

/** A page is read in the encoding that it names, unless it is UTF-8 anyway or the encoding is not known. */
function decodePage(bytes: Uint8Array): Decoded {
  const charset = charsetInside(bytes)
  if (charset === null) return decode(bytes, null)
  try {
    const unguided = decode(bytes, null)
    return unguided.warnings.length === 0 ? unguided : decode(bytes, charset)
  } catch (error) {
    if (error instanceof ReadError && error.code === 'encoding') return decode(bytes, charset)
    throw error
  }
}

/** Pages say in their head how they are written: <meta charset="windows-1251">, <?xml encoding="…"?>. */
function charsetInside(bytes: Uint8Array): string | null {
  if (bytes.find((byte) => byte > 0x20) !== 0x3c) return null
  let head = ''
  for (const byte of bytes.subarray(0, 2000)) head += String.fromCharCode(byte)
  return (
    /<meta[^<>]{0,200}charset\s*=\s*["']?([\w-]{3,30})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^<>]{0,100}encoding\s*=\s*["']([\w-]{3,30})/i.exec(head)?.[1] ??
    null
  )
}
