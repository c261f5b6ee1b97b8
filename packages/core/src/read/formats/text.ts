import type { Format } from '../format.ts'
import { readPlainText } from '../plain-text.ts'

export const text: Format = {
  name: 'plain text',
  mediaTypes: ['text/plain'],
  looksLike: () => true,
  read: (document, given, warnings) => [readPlainText(document, given, warnings)],
}
