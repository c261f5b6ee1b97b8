import { utf8ToBytes } from '@noble/hashes/utils.js'
import { decode } from './decode.ts'

/** The platform's decoder of base64; core is typed without one. */
declare function atob(base64: string): string

/** One part of a message: its header fields by their names in lower case, and its text where it has one. */
export interface MimePart {
  readonly fields: ReadonlyMap<string, string>
  /** in lower case, without parameters */
  readonly type: string
  readonly text: string
}

/** Parts stand in parts no deeper, and there are no more of them. */
const DEEPEST = 6
const MOST = 200

/** The parts of a message in order, the whole first. */
export function readMime(message: string): MimePart[] {
  const parts: MimePart[] = []
  read(message, 0, parts)
  return parts
}

function read(message: string, depth: number, parts: MimePart[]): void {
  if (depth > DEEPEST || parts.length >= MOST) return
  const { fields, body } = splitHead(message)
  const kind = fields.get('content-type') ?? 'text/plain'
  const type = (kind.split(';', 1)[0] ?? '').trim().toLowerCase()
  const boundary = /boundary="?([^";]{1,200})"?/i.exec(kind)?.[1]
  const isText = type.startsWith('text/')
  const text = isText
    ? decodeBody(body, fields.get('content-transfer-encoding') ?? '', charsetOf(kind))
    : ''
  // the whole first, then, where it is but one part, that part again
  if (depth === 0) parts.push({ fields, type: '', text: '' })
  parts.push({ fields, type, text })
  if (boundary !== undefined && type.startsWith('multipart/'))
    for (const part of body.split(`--${boundary}`).slice(1, MOST))
      if (!part.startsWith('--')) read(part.replace(/^\r?\n/, ''), depth + 1, parts)
}

function splitHead(message: string): { fields: Map<string, string>; body: string } {
  const gap = /\r?\n\r?\n/.exec(message)
  const head = message.slice(0, gap?.index ?? message.length).replace(/\r?\n[ \t]+/g, ' ')
  const fields = new Map<string, string>()
  for (const line of head.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name !== '' && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim())
  }
  return { fields, body: gap ? message.slice(gap.index + gap[0].length) : '' }
}

function charsetOf(kind: string): string | null {
  return /charset="?([\w-]+)"?/i.exec(kind)?.[1] ?? null
}

function decodeBody(body: string, encoding: string, charset: string | null): string {
  if (/base64/i.test(encoding)) return decode(fromBase64(body), charset).text
  if (/quoted-printable/i.test(encoding)) return decode(fromQuotedPrintable(body), charset).text
  return body
}

function fromBase64(text: string): Uint8Array {
  const clean = text.replace(/[^\w+/]/g, '')
  const whole = clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0))
}

/** "caf=C3=A9", and "=" at the end of a line that goes on. */
function fromQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\r?\n/g, '')
  const bytes: number[] = []
  for (const piece of joined.split(/(=[\dA-F]{2})/i))
    if (/^=[\dA-F]{2}$/i.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 16))
    else for (const byte of utf8ToBytes(piece)) bytes.push(byte)
  return Uint8Array.from(bytes)
}

/** "=?utf-8?Q?caf=C3=A9?=" in a header field. */
export function wordsOf(field: string): string {
  return field
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]{1,40})\?([bq])\?([^?]{0,2000})\?=/gi,
      (_, charset: string, kind: string, text: string) => {
        const bytes = /b/i.test(kind)
          ? fromBase64(text)
          : fromQuotedPrintable(text.replaceAll('_', ' '))
        return decode(bytes, charset).text
      },
    )
    .trim()
}
