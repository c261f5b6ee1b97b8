import type { Format } from '../format.ts'
import { readHtml } from '../html/read-html.ts'

/** Tags that pages begin with, after comments and the declarations of XML. */
const BEGINNING =
  /^(?:<\?xml[^>]{0,200}>\s*|<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p|h1|table|section)\b/i

export const html: Format = {
  name: 'HTML',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  looksLike: (head) => head.startsWith('<') && BEGINNING.test(head),
  read: (document, given, warnings) => [readHtml(document, given, warnings)],
}
