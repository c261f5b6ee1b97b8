import type { Span } from '../model/span.ts'
import { type Mark, readMarks } from './quotation-marks.ts'
import { findDashed, type Telling } from './quotes/dashed.ts'
import type { Quotation } from './quotes/quotation.ts'

/**
 * Finds what stands in quotation marks (the marks themselves left out), or after the dash that opens speech, as `telling`
 * knows who speaks; no quote crosses furniture.
 */
export function findQuotes(text: string, blocks: readonly Span[], telling?: Telling): Quotation[] {
  const stretches = paragraphs(text, blocks)
  const marked = findMarked(text, stretches)
  const dashed = telling ? findDashed(text, stretches, telling) : []
  return dashed.length > 0 ? nest(marked, dashed) : marked
}

/** Quotations in marks are one deeper inside those after a dash; what crosses one is none. */
function nest(marked: readonly Quotation[], dashed: readonly Quotation[]): Quotation[] {
  let next = 0
  const inner = marked.flatMap((quote) => {
    while ((dashed[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= quote.start) next++
    const around = dashed[next]
    if (!around || around.outer.start >= quote.end) return quote
    const isInside = around.start <= quote.outer.start && quote.outer.end <= around.outer.end
    return isInside ? { ...quote, depth: quote.depth + 1, continues: false } : []
  })
  return [...inner, ...dashed].sort((a, b) => a.start - b.start || b.end - a.end)
}

function findMarked(text: string, stretches: readonly Span[]): Quotation[] {
  const quotes: Quotation[] = []
  let open: Quotation | undefined
  for (const paragraph of stretches) {
    const found = quotesOfParagraph(text, paragraph)
    const first = found[0]
    if (first && open && first.outer.start === paragraph.start && apart(text, open, first) === '')
      found[0] = { ...first, continues: true }
    for (const quote of found) quotes.push(quote)
    open = found.findLast(
      (quote) => quote.depth === 0 && !quote.closed && quote.end === paragraph.end,
    )
  }
  return quotes
}

function apart(text: string, before: Span, after: Quotation): string {
  return text.slice(before.end, after.outer.start).trim()
}

/** Blocks cut at blank lines: a hard-wrapped paragraph is one paragraph. */
function paragraphs(text: string, blocks: readonly Span[]): Span[] {
  return blocks.flatMap((block) => {
    const cuts = [...text.slice(block.start, block.end).matchAll(/\n[^\S\n]*\n/g)]
    const starts = [block.start, ...cuts.map((cut) => block.start + cut.index + cut[0].length)]
    const ends = [...cuts.map((cut) => block.start + cut.index), block.end]
    return starts.flatMap((start, i) => trim(text, start, ends[i] ?? block.end) ?? [])
  })
}

/** Quotations nest no deeper than this; more marks are noise. */
const deepest = 6

/** What parts the cells of a table: an unclosed quotation ends there. */
const cellEnd = ' | '

interface Open {
  readonly mark: Mark
  readonly depth: number
}

function quotesOfParagraph(text: string, paragraph: Span): Quotation[] {
  const marks = settleSingles(text, readMarks(text, paragraph))
  const quotes: Quotation[] = []
  const stack: Open[] = []
  const spare = surplus(marks)

  const end = (open: Open, at: number, width: number) => {
    const inner = trim(text, open.mark.at + open.mark.width, at)
    const closed = width > 0
    if (!inner || (!closed && open.mark.family === 'single')) return
    const outer = { start: open.mark.at, end: closed ? at + width : inner.end }
    quotes.push({ ...inner, outer, depth: open.depth, closed, continues: false })
  }

  /** “He said “no”” closes two; ““so”” closes one. What was opened inside and never closed is dropped. */
  const close = (mark: Mark) => {
    let at = mark.at
    while (at < mark.at + mark.width) {
      const partner = stack.findLastIndex((open) => open.mark.family === mark.family)
      const open = stack.splice(Math.max(partner, 0))[0]
      if (partner < 0 || !open) return
      const beneath = stack.some((other) => other.mark.family === mark.family)
      const left = mark.at + mark.width - at
      const width = beneath ? Math.min(open.mark.width, left) : left
      end(open, at, width)
      at += width
    }
  }

  for (const [i, mark] of marks.entries()) {
    const partner = stack.findLastIndex((open) => open.mark.family === mark.family)
    const again = partner >= 0 && mark.opens && !mark.closes
    if (mark.closes && partner >= 0) {
      close(mark)
      continue
    }
    if (!mark.opens || stack.length === deepest) continue
    if (again && (spare[i] ?? 0) < partner + 1 && startsAfresh(text, mark)) {
      if (closesLate(text, mark)) {
        close(mark)
        continue
      }
      for (const unclosed of stack.splice(0).reverse()) end(unclosed, mark.at, 0)
    }
    stack.push({ mark, depth: stack.length })
  }
  for (const unclosed of stack.reverse()) {
    const { at } = unclosed.mark
    const bar = text.slice(at, paragraph.end).indexOf(cellEnd)
    end(unclosed, bar < 0 ? paragraph.end : at + bar, 0)
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** “I went. “And then I came” …: after a full stop a second opening mark starts another quotation. */
function startsAfresh(text: string, mark: Mark): boolean {
  return /[.!?…,:]\s*$/.test(text.slice(Math.max(0, mark.at - 8), mark.at))
}

/** “It is over, “said Ann Ek: a space has slipped before the closing mark. */
function closesLate(text: string, { at, width }: Mark): boolean {
  return /[^\S\n]/.test(text.charAt(at - 1)) && /\p{Ll}/u.test(text.charAt(at + width))
}

/** For each mark, by how many closing marks outnumber opening ones from there on. */
function surplus(marks: readonly Mark[]): number[] {
  const counts = new Array<number>(marks.length).fill(0)
  let count = 0
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]
    if (mark && mark.family !== 'single') count += mark.closes ? mark.width : -mark.width
    counts[i] = count
  }
  return counts
}

/**
 * ‘the soldiers’ mess was hit’: of the closing marks before the next opening one, a mark after s that a word
 * follows is taken for an apostrophe as long as a surer one comes.
 */
function settleSingles(text: string, marks: readonly Mark[]): Mark[] {
  const settled: Mark[] = []
  let opening: Mark | null = null
  let possible: Mark | null = null
  const settle = () => {
    if (opening && possible) settled.push(opening, possible)
    opening = possible = null
  }
  for (const mark of marks) {
    if (mark.family !== 'single') settled.push(mark)
    else if (mark.opens && !mark.closes) {
      settle()
      opening = mark
    } else if (opening && mark.closes && !(possible && mayBePossessive(text, mark))) {
      possible = mark
      if (!mayBePossessive(text, mark)) settle()
    }
  }
  settle()
  return settled.sort((a, b) => a.at - b.at)
}

function mayBePossessive(text: string, mark: Mark): boolean {
  return text.charAt(mark.at - 1) === 's' && /^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))
}

function trim(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && text.charAt(start).trim() === '') start++
  while (end > start && text.charAt(end - 1).trim() === '') end--
  return start < end ? { start, end } : null
}
