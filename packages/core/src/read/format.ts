import { ReadError } from '../model/errors.ts'

export type Format = 'text' | 'json' | 'json lines'

const byMediaType: Readonly<Record<string, Format>> = {
  'text/plain': 'text',
  'application/json': 'json',
  'text/json': 'json',
  'application/ld+json': 'json',
  'application/jsonl': 'json lines',
  'application/json-lines': 'json lines',
  'application/x-jsonlines': 'json lines',
  'application/x-ndjson': 'json lines',
  'application/ndjson': 'json lines',
}

/** A media type that says nothing: the content tells. */
const unspecific = new Set(['application/octet-stream', 'text/*', '*/*', ''])

/** The format and character set that a media type names; null where it leaves them open. Throws ReadError (unsupported). */
export function readMediaType(mediaType: string | undefined): {
  readonly format: Format | null
  readonly charset: string | null
} {
  const [type = '', ...parameters] = (mediaType ?? '').split(';').map((part) => part.trim())
  const charset = parameters.map((part) => /^charset="?([^"]+)"?$/i.exec(part)?.[1]).find(Boolean)
  const name = type.toLowerCase()
  if (unspecific.has(name)) return { format: null, charset: charset ?? null }
  const format = Object.hasOwn(byMediaType, name) ? byMediaType[name] : undefined
  if (!format)
    throw new ReadError(
      'unsupported',
      `the media type “${name}” is not read: send ${Object.keys(byMediaType).slice(0, 2).join(', ')} or application/x-ndjson`,
    )
  return { format, charset: charset ?? null }
}

/** Tells the format of a document by how it begins. Throws ReadError (unsupported) for markup. */
export function tellFormat(text: string): Format {
  const head = text.slice(0, 2000).trimStart()
  if (/^<(?:!doctype|html|head|body|\?xml|rss|feed)\b/i.test(head))
    throw new ReadError('unsupported', 'looks like HTML or XML: save its text, or send JSON', 0)
  if (/^\[\s*(?:\{|\])/.test(head)) return 'json'
  if (!/^\{\s*["}]/.test(head)) return 'text'
  const line = text.trimStart().split('\n', 1)[0] ?? ''
  return isJson(line) && text.trim().length > line.trim().length ? 'json lines' : 'json'
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
