import { ReadError } from '../model/errors.ts'
import type { Format } from './format.ts'
import { csv } from './formats/csv.ts'
import { feed } from './formats/feed.ts'
import { html } from './formats/html.ts'
import { json, jsonLines } from './formats/json.ts'
import { mail } from './formats/mail.ts'
import { markdown } from './formats/markdown.ts'
import { text } from './formats/text.ts'

/** How documents are read; of those that look like one, the first takes it. Everything looks like text. */
export const formats: readonly Format[] = [json, jsonLines, feed, html, mail, markdown, csv, text]

/** Where a document is held for its format: enough for the head of a page, a mail or a table. */
const HEAD = 4000

const byMediaType = new Map(
  formats.flatMap((format) => format.mediaTypes.map((type) => [type, format] as const)),
)

/** Media types that say nothing, or that of a container: the content tells. */
const unspecific = new Set([
  '',
  '*/*',
  'text/*',
  'application/octet-stream',
  'application/gzip',
  'application/x-gzip',
  'application/warc',
  'application/x-warc',
])

/** The format and character set that a media type names; null where it leaves them open. Throws ReadError (unsupported). */
export function readMediaType(mediaType: string | undefined): {
  readonly format: Format | null
  readonly charset: string | null
} {
  const [type = '', ...parameters] = (mediaType ?? '').split(';').map((part) => part.trim())
  const charset = parameters.map((part) => /^charset="?([^"]+)"?$/i.exec(part)?.[1]).find(Boolean)
  const name = type.toLowerCase()
  if (unspecific.has(name)) return { format: null, charset: charset ?? null }
  const format = byMediaType.get(name)
  const names = [text, html, json, jsonLines, feed, csv, markdown, mail]
    .map(({ mediaTypes }) => mediaTypes[0])
    .join(', ')
  if (!format)
    throw new ReadError(
      'unsupported',
      `the media type “${name}” is not read: send ${names} or application/warc`,
    )
  return { format, charset: charset ?? null }
}

/** Tells the format of a document by how it begins. */
export function tellFormat(document: string): Format {
  const head = document.slice(0, HEAD).trimStart()
  return formats.find((format) => format.looksLike(head, document)) ?? text
}
