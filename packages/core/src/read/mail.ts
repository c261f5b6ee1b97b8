import { masthead } from '../language/en/masthead.ts'
import type { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import { toIso } from './dates-of-formats.ts'
import type { Facts } from './facts.ts'
import { readHtml } from './html/read-html.ts'
import { absolute } from './html/web-address.ts'
import { type MimePart, readMime, wordsOf } from './mime.ts'
import { readPlainText } from './plain-text.ts'

/** A mail, or a page saved with its pictures (MHTML): its page, or else its plain text. Throws ReadError. */
export function readMail(document: string, given: Facts, warnings: readonly string[]): Article[] {
  const [head, ...parts] = readMime(document)
  const page = parts.find(({ type }) => type === 'text/html')
  const plain = parts.find(({ type }) => type === 'text/plain')
  const part = page ?? plain
  if (!head || !part) throw new ReadError('empty', 'the mail holds no text', 0)
  const subject = wordsOf(head.fields.get('subject') ?? '')
  const url = addressOf(part) ?? addressOf(head)
  const title =
    subject === '' ? {} : { title: { value: subject, how: 'metadata', tag: 'Subject' } as const }
  const known: Facts = {
    ...(url ? { url: { value: url, how: 'metadata', tag: 'Content-Location' } } : {}),
    ...given,
  }
  if (url !== null && page) return [readHtml(page.text, known, warnings)]
  const facts: Facts = { ...title, ...sent(head), ...known }
  return [page ? readHtml(page.text, facts, warnings) : readPlainText(part.text, facts, warnings)]
}

/** When and by whom a mail was sent: a saved page has another date, that of its saving. */
function sent({ fields }: MimePart): Facts {
  const date = toIso((fields.get('date') ?? '').replace(/ \([A-Z]+\)$/, ''), masthead)
  const from = wordsOf(fields.get('from') ?? '')
    .replace(/<[^<>]*>/, '')
    .trim()
    .replace(/^"|"$/g, '')
  return {
    ...(date === null ? {} : { publishedAt: { value: date, how: 'metadata', tag: 'Date' } }),
    ...(from === '' || from.includes('@')
      ? {}
      : { publisher: { value: from, how: 'metadata', tag: 'From' } }),
  }
}

function addressOf({ fields }: MimePart): string | null {
  return absolute(
    fields.get('content-location') ?? fields.get('snapshot-content-location') ?? '',
    null,
  )
}
