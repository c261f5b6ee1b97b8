import { type Citation, citeClaim, quoteClaim } from './citations.ts'
import type { ConflictView, SideView } from './conflict.ts'
import { sayShortDate } from './dates.ts'
import { excerpt } from './excerpt.ts'
import { sayFigures } from './masthead.ts'
import { measure } from './measure.ts'
import { printable } from './printable.ts'
import { type DatedClaim, groupClaims, type Section } from './sections.ts'
import { shorten } from './shorten.ts'
import type { SourceView } from './source.ts'
import { describeSource } from './source-line.ts'
import type { StoryView } from './story.ts'
import { wrap } from './wrap.ts'

const narrowest = 40
const longestTeller = 48

/** What all lines of one report have in common. */
interface Layout {
  readonly cells: number
  /** The date of a claim, filled up to the column where the text begins. */
  readonly date: (date: string | null) => string
}

/** The report of a story in plain text, at most `width` cells wide; each line ends with a line break. */
export function renderText(view: StoryView, width = 100): string {
  const layout = layOut(view, Math.max(width, narrowest))
  const { cells } = layout
  const sections = groupClaims(view).map((section) => drawSection(section, view, layout))
  const parts = [
    fill(`${oneLine(view.title)} — ${sayFigures(view).join(', ')}`, '', cells),
    ...sections.filter((lines) => lines.length > 0),
    ['SOURCES', ...view.sources.flatMap((source) => drawSource(source, cells))],
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** Dates go without their year where all share one. */
function layOut({ rows, span }: StoryView, cells: number): Layout {
  const oneYear = span?.from.slice(0, 4) === span?.to.slice(0, 4)
  const say = (date: string | null) => {
    if (!date) return '—'
    const [short, year] = [sayShortDate(date), date.slice(0, 4)]
    return oneYear || short.includes(year) ? short : `${short} ${year}`
  }
  const column = 2 + Math.max(5, ...rows.map(({ date }) => measure(say(date))))
  return { cells, date: (date) => pad(say(date), column) }
}

function drawSection(section: Section, view: StoryView, layout: Layout): string[] {
  const conflicts = section.status === 'contested' ? view.conflicts : []
  if (section.claims.length + conflicts.length === 0) return []
  return [
    ...fill(`${section.heading.toUpperCase()} (${section.meaning})`, '', layout.cells),
    ...conflicts.flatMap((conflict) => drawConflict(conflict, layout.cells)),
    ...section.claims.flatMap((claim) => drawClaim(claim, layout)),
  ]
}

function drawClaim({ date, claim }: DatedClaim, layout: Layout): string[] {
  const when = `  ${layout.date(date)}`
  const text = shorten(oneLine(claim.text), layout.cells - measure(when) - 2)
  const told = citeClaim(claim).map(cite).join(' · ')
  return [
    `${when}${quoteClaim(claim, text)}`,
    ...fill(told, ' '.repeat(measure(when)), layout.cells),
  ]
}

/** Oleh Ek denies (the-mail 12–40, the-post 3–29) */
function cite({ teller, stance, places }: Citation): string {
  const spans = places.map(({ label, start, end }) => `${label} ${start}–${end}`)
  const says = stance === 'asserts' ? '' : ` ${stance}`
  return `${shorten(oneLine(teller), longestTeller)}${says} (${spans.join(', ')})`
}

function drawConflict(conflict: ConflictView, cells: number): string[] {
  return [
    ...fill(`≠ ${conflict.kind}: ${oneLine(conflict.why)}`, '  ', cells),
    ...drawSide('A', conflict.a, cells),
    ...drawSide('B', conflict.b, cells),
  ]
}

function drawSide(letter: string, side: SideView, cells: number): string[] {
  const { before, phrase, after } = excerpt(side, cells - 9)
  const who = side.who ? `${oneLine(side.who)} ` : ''
  return [
    `    ${letter}  ${oneLine(`${before}▌${phrase}▐${after}`)}`,
    ...fill(`${who}(${side.label} ${side.start}–${side.end})`, ' '.repeat(7), cells),
  ]
}

function drawSource(source: SourceView, cells: number): string[] {
  const parts = [source.label, ...describeSource(source), `id ${source.article}`]
  const [first = '', ...rest] = fill(oneLine(parts.join(' · ')), '    ', cells)
  return [`  ${first.trimStart()}`, ...rest]
}

/** Breaks a text into lines that all begin with the indent. */
function fill(text: string, indent: string, cells: number): string[] {
  return wrap(text, cells - indent.length).map(({ start, end }) => indent + text.slice(start, end))
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ')
}

function pad(text: string, cells: number): string {
  return `${text}${' '.repeat(Math.max(1, cells - measure(text)))}`
}
