import { sayChapters } from './chapters.ts'
import { citeClaim, quoteClaim, sayCitation } from './citations.ts'
import { type ConflictView, type SideView, sayReconciliation } from './conflict.ts'
import { sayDate, sayWhen } from './dates.ts'
import { sayFigures } from './masthead.ts'
import { type DatedClaim, groupClaims, type Section } from './sections.ts'
import type { SourceView } from './source.ts'
import { describeSource } from './source-line.ts'
import type { StoryView } from './story.ts'

/** The report of a story in Markdown (CommonMark); text from articles is escaped, never read as markup. */
export function renderMarkdown(view: StoryView, most?: number): string {
  const parts = [
    `# ${literal(view.title)}`,
    sayFigures(view).join(' · '),
    ...writeChapters(view),
    ...groupClaims(view, most).flatMap((section) => writeSection(section, view)),
    '## Sources',
    view.sources.map(writeSource).join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function writeChapters({ chapters }: StoryView): string[] {
  const lines = sayChapters(chapters).map((said) => `- ${literal(said)}`)
  return lines.length > 0 ? ['## Chapters', lines.join('\n')] : []
}

function writeSection(section: Section, view: StoryView): string[] {
  const conflicts = section.status === 'contested' ? view.conflicts : []
  const items = [...conflicts.map(writeConflict), ...section.claims.map(writeClaim)]
  if (items.length === 0) return []
  const more = section.leftOut > 0 ? [`… and ${section.leftOut} more`] : []
  return [`## ${section.heading}`, `*${section.meaning}*`, items.join('\n'), ...more]
}

function writeClaim({ date, claim }: DatedClaim): string {
  const when = date ? sayDate(date) : 'undated'
  const lines = citeClaim(claim).map((citation) => `  - ${sayCitation(citation, literal)}`)
  return [`- **${when}** ${literal(quoteClaim(claim, claim.text))}`, ...lines].join('\n')
}

function writeConflict(conflict: ConflictView): string {
  const { kind, why, a, b } = conflict
  const reconciled = sayReconciliation(conflict)
  return [
    `- **≠ ${kind}** ${literal(why)}`,
    writeSide('A', a),
    writeSide('B', b),
    ...(reconciled ? [`  - ${literal(reconciled)}`] : []),
  ].join('\n')
}

function writeSide(letter: string, side: SideView): string {
  const { before, text, after, label, start, end, who, when } = side
  const told = `${literal(before)}**${literal(text)}**${literal(after)}`
  const place = `${literal(label)} ${start}–${end}`
  const parts = [...(who ? [literal(who)] : []), place, ...(when ? [sayWhen(when)] : [])]
  return `  - ${letter}: ${told} (${parts.join(', ')})`
}

function writeSource(source: SourceView): string {
  const parts = [...describeSource(source).map(literal), `\`${source.article}\``]
  return `- **${literal(source.label)}** ${parts.join(' · ')}`
}

/** Collapses white space, and escapes each character that Markdown could read as markup. */
function literal(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
}
