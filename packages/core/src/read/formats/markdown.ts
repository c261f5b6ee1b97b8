import type { Format } from '../format.ts'
import { readMarkdown } from '../markdown.ts'

const FRONT =
  /^(---|\+\+\+)\r?\n(?:\w[\w-]{0,39}(?::| =)[^\n]*\n|- [^\n]*\n|[ \t][^\n]*\n|\r?\n|[#[][^\n]*\n){1,60}\1\s*(?:\n|$)/

/** What a line with a sign begins with, or has in it: most texts have none of them. */
const OPENING = /(?:^|\n)[#*+>|=`-]/
const INSIDE = ['](', '**', '__']

/** Two of these in the first lines, or what stands at the head of a page of a static site. */
const signs: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^[*+-] \S[^\n]*\n[*+-] \S/m,
  /^> \S/m,
  /\[[^\][\n]{1,200}\]\([^()\s]{1,500}\)/,
  /(?:^|[\s(])(?:\*\*|__)\S[^*_\n]{0,200}(?:\*\*|__)/m,
  /^\|[^\n]*\|\s*\n\|[\s:|-]+\|\s*$/m,
  /^(?:={3,}|```)/m,
]

export const markdown: Format = {
  name: 'Markdown',
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  looksLike: (head) =>
    (OPENING.test(head) || INSIDE.some((mark) => head.includes(mark))) &&
    (FRONT.test(head) ||
      signs.filter((sign) => sign.test(head)).length > 1 ||
      /^# \S[^\n]*\n\s*\n/.test(head)),
  read: (document, given, warnings) => [readMarkdown(document, given, warnings)],
}
