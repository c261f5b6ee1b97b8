import { sayChapters } from './chapters.ts'
import { citeClaim, quoteClaim, sayCitation } from './citations.ts'
import { type ConflictView, type SideView, sayReconciliation } from './conflict.ts'
import { sayShortDate, sayWhen } from './dates.ts'
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

export interface TextOptions {
  readonly width?: number | undefined
  /** Most claims of a section; all when absent. */
  readonly most?: number | undefined
}

/** What all lines of one report have in common. */
interface Layout {
  readonly cells: number
  /** The date of a claim, filled up to the column where the text begins. */
  readonly date: (date: string | null) => string
}

/** The report of a story in plain text, at most `width` cells wide; each line ends with a line break. */
export function renderText(view: StoryView, { width = 100, most }: TextOptions = {}): string {
  const layout = layOut(view, Math.max(width, narrowest))
  const { cells } = layout
  const sections = groupClaims(view, most).map((section) => drawSection(section, view, layout))
  const parts = [
    fill(`${oneLine(view.title)} — ${sayFigures(view).join(', ')}`, '', cells),
    ...[drawChapters(view, cells), ...sections].filter((lines) => lines.length > 0),
    ['SOURCES', ...view.sources.flatMap((source) => drawSource(source, cells))],
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** Dates go without their year where all share one. */
function layOut({ rows, span }: StoryView, cells: number): Layout {
  const oneYear = span?.from.slice(0, 4) === span?.to.slice(0, 4)
  const say = (date: string | null) => {
    if (!date) return 'undated'
    const [short, year] = [sayShortDate(date), date.slice(0, 4)]
    return oneYear || short.includes(year) ? short : `${short} ${year}`
  }
  const column = 2 + Math.max(5, ...rows.map(({ date }) => measure(say(date))))
  return { cells, date: (date) => pad(say(date), column) }
}

function drawChapters({ chapters }: StoryView, cells: number): string[] {
  const lines = sayChapters(chapters).flatMap((said) => fill(oneLine(said), '  ', cells))
  return lines.length > 0 ? ['CHAPTERS', ...lines] : []
}

function drawSection(section: Section, view: StoryView, layout: Layout): string[] {
  const conflicts = section.status === 'contested' ? view.conflicts : []
  if (section.claims.length + conflicts.length === 0) return []
  return [
    ...fill(`${section.heading.toUpperCase()} (${section.meaning})`, '', layout.cells),
    ...conflicts.flatMap((conflict) => drawConflict(conflict, layout.cells)),
    ...section.claims.flatMap((claim, nth) => {
      return drawClaim(claim, claim.date !== section.claims[nth - 1]?.date, layout)
    }),
    ...(section.leftOut > 0 ? [`  … and ${section.leftOut} more`] : []),
  ]
}

/** A date stands before the first of its claims. */
function drawClaim({ date, claim }: DatedClaim, isFirst: boolean, layout: Layout): string[] {
  const column = layout.date(date)
  const when = `  ${isFirst ? column : ' '.repeat(measure(column))}`
  const text = shorten(oneLine(claim.text), layout.cells - measure(when) - 2)
  const told = citeClaim(claim)
    .map((one) => sayCitation(one, brief))
    .join(' · ')
  return [
    `${when}${quoteClaim(claim, text)}`,
    ...fill(told, ' '.repeat(measure(when)), layout.cells),
  ]
}

function brief(words: string): string {
  return shorten(oneLine(words), longestTeller)
}

function drawConflict(conflict: ConflictView, cells: number): string[] {
  return [
    ...fill(`≠ ${conflict.kind}: ${oneLine(conflict.why)}`, '  ', cells),
    ...drawSide('A', conflict.a, cells),
    ...drawSide('B', conflict.b, cells),
    ...fill(oneLine(sayReconciliation(conflict) ?? ''), '    ', cells).filter((line) =>
      line.trim(),
    ),
  ]
}

function drawSide(letter: string, side: SideView, cells: number): string[] {
  const { before, phrase, after } = excerpt(side, cells - 9)
  const place = `${side.label} ${side.start}–${side.end}`
  const who = side.who ? `${brief(side.who)} (${place})` : place
  const told = [who, ...(side.when ? [sayWhen(side.when)] : [])].join(' · ')
  return [
    `    ${letter}  ${oneLine(`${before}▌${phrase}▐${after}`)}`,
    ...fill(told, ' '.repeat(7), cells),
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
