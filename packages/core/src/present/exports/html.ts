import { citeClaim, quoteClaim, sayCitation } from '../citations.ts'
import { type ConflictView, type SideView, sayReconciliation } from '../conflict.ts'
import { sayDate, sayWhen } from '../dates.ts'
import { sayFigures } from '../masthead.ts'
import { printable } from '../printable.ts'
import { type DatedClaim, groupClaims, type Section } from '../sections.ts'
import type { SourceView } from '../source.ts'
import { describeSource } from '../source-line.ts'
import type { StoryView } from '../story.ts'

const style =
  'body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}li{margin:.3rem 0}mark{font-weight:600}'

/** The report of a story as one self-contained HTML page; text from articles is escaped, never read as markup. */
export function renderHtml(view: StoryView, most?: number): string {
  const title = literal(view.title)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
<p>${literal(sayFigures(view).join(' · '))}</p>
${groupClaims(view, most)
  .map((section) => writeSection(section, view))
  .join('')}<h2>Sources</h2>
<ul>
${view.sources.map(writeSource).join('')}</ul>
</body>
</html>
`
}

function writeSection(section: Section, view: StoryView): string {
  const conflicts = section.status === 'contested' ? view.conflicts : []
  const items = [...conflicts.map(writeConflict), ...section.claims.map(writeClaim)]
  if (items.length === 0) return ''
  const more = section.leftOut > 0 ? `<p>… and ${section.leftOut} more</p>\n` : ''
  const meaning = `<p><em>${literal(section.meaning)}</em></p>`
  return `<h2>${literal(section.heading)}</h2>\n${meaning}\n<ul>\n${items.join('')}</ul>\n${more}`
}

function writeClaim({ date, claim }: DatedClaim): string {
  const when = date ? writeTime(date) : 'undated'
  const told = citeClaim(claim).map((one) => `<li>${sayCitation(one, literal)}</li>`)
  const text = literal(quoteClaim(claim, claim.text))
  return `<li id="${literal(claim.id)}"><strong>${when}</strong> ${text}<ul>${told.join('')}</ul></li>\n`
}

/** Dates that `datetime` accepts: a year, a month, a week, a day, a minute. */
const readable = /^\d{4}(?:-W\d\d|-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/

function writeTime(date: string): string {
  const said = literal(sayDate(date))
  return readable.test(date) ? `<time datetime="${date}">${said}</time>` : said
}

function writeConflict(conflict: ConflictView): string {
  const { id, kind, why, a, b } = conflict
  const reconciled = sayReconciliation(conflict)
  const rule = reconciled ? `<li>${literal(reconciled)}</li>` : ''
  const sides = `<ul>${writeSide('A', a)}${writeSide('B', b)}${rule}</ul>`
  return `<li id="${literal(id)}"><strong>≠ ${kind}</strong> ${literal(why)}${sides}</li>\n`
}

function writeSide(letter: string, side: SideView): string {
  const { before, text, after, label, start, end, who, when } = side
  const told = `${literal(before)}<mark>${literal(text)}</mark>${literal(after)}`
  const parts = [who, `${label} ${start}–${end}`, when && sayWhen(when)].filter((part) => part)
  return `<li>${letter}: ${told} (${literal(parts.join(', '))})</li>`
}

function writeSource(source: SourceView): string {
  const parts = [...describeSource(source).map(literal), `<code>${literal(source.article)}</code>`]
  return `<li><strong>${literal(source.label)}</strong> ${parts.join(' · ')}</li>\n`
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Collapses white space, escapes HTML, and makes control characters visible. */
function literal(text: string): string {
  return printable(text)
    .replace(/\s+/g, ' ')
    .replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)
}
