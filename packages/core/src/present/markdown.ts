import { type Citation, citeClaim, quoteClaim } from './citations.ts'
import type { ConflictView, SideView } from './conflict.ts'
import { sayDate } from './dates.ts'
import { sayFigures } from './masthead.ts'
import { type DatedClaim, groupClaims, type Section } from './sections.ts'
import type { SourceView } from './source.ts'
import type { StoryView } from './story.ts'

/** The report of a story in Markdown (CommonMark); what articles say is escaped, never read as marks. */
export function renderMarkdown(view: StoryView): string {
  const parts = [
    `# ${escape(view.title)}`,
    sayFigures(view).join(' · '),
    ...groupClaims(view).flatMap((section) => writeSection(section, view)),
    '## Sources',
    view.sources.map(writeSource).join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function writeSection(section: Section, view: StoryView): string[] {
  const conflicts = section.status === 'contested' ? view.conflicts : []
  const items = [...conflicts.map(writeConflict), ...section.claims.map(writeClaim)]
  if (items.length === 0) return []
  return [`## ${section.heading}`, `*${section.meaning}*`, items.join('\n')]
}

function writeClaim({ date, claim }: DatedClaim): string {
  const when = date ? sayDate(date) : 'undated'
  const lines = citeClaim(claim).map((citation) => `  - ${cite(citation)}`)
  return [`- **${when}** ${escape(quoteClaim(claim, claim.text))}`, ...lines].join('\n')
}

function cite({ originator, stance, places }: Citation): string {
  const spans = places.map(({ label, start, end }) => `${escape(label)} ${start}–${end}`)
  return `${escape(originator)} ${stance} (${spans.join(', ')})`
}

function writeConflict({ kind, why, a, b }: ConflictView): string {
  return [`- **≠ ${kind}** ${escape(why)}`, writeSide('A', a), writeSide('B', b)].join('\n')
}

function writeSide(letter: string, side: SideView): string {
  const { before, text, after, label, start, end, who } = side
  const told = `${escape(before)}**${escape(text)}**${escape(after)}`
  return `  - ${letter}: ${told} (${who ? `${escape(who)}, ` : ''}${escape(label)} ${start}–${end})`
}

function writeSource(source: SourceView): string {
  const { label, title, publisher, published, credits, copies, article } = source
  const parts = [
    title && escape(title),
    publisher && escape(publisher),
    published && `${sayDate(published.date)}${published.known === 'implied' ? ' (implied)' : ''}`,
    ...credits.map(({ agency, kind }) => `${kind}: ${escape(agency)}`),
    ...copies.map(
      ({ label: from, degree, score }) =>
        `copied ${degree} from ${escape(from)} (${score.toFixed(2)})`,
    ),
    `\`${article}\``,
  ].filter((part) => part !== null)
  return `- **${escape(label)}** ${parts.join(' · ')}`
}

/** White space as one space, and a backslash before each character that Markdown could read as a mark. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
}
