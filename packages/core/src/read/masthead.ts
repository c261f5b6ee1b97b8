import type { Article, Block, Dateline, Knowledge } from '../model/article.ts'
import { isUpdate } from './date-lines.ts'
import type { Line } from './observe.ts'
import type { Page } from './page.ts'
import { findPrintedDates, type PrintedDate } from './printed-dates.ts'

type Stated = Pick<
  Article,
  'title' | 'publishedAt' | 'updatedAt' | 'authors' | 'known' | 'warnings'
>

/** What the text says of itself: title, dates and authors, each with the span that says it. */
export function readMasthead(
  page: Page,
  blocks: readonly Block[],
  dateline: Dateline | null,
): Stated {
  const known: Article['known'] = {}
  const title = page.title === null ? undefined : blocks[page.title]
  if (title) known.title = stated(title, title.because)
  const dates = readDates(page, blocks)
  const dated = dates.published ? null : readDateline(page, dateline)
  if (dates.published) known.publishedAt = stated(dates.published.span, dates.published.because)
  else if (dated) known.publishedAt = dated.knowledge
  if (dates.updated) known.updatedAt = stated(dates.updated.span, dates.updated.because)
  if (dateline) known.dateline = stated(dateline, ['stands before the first sentence'])
  const names = readNames(page.lines, blocks)
  const [first] = names
  if (first) known.authors = stated(first.span, [first.because])
  return {
    title: title ? page.text.slice(title.start, title.end) : null,
    publishedAt: dates.published?.value ?? dated?.value ?? null,
    updatedAt: dates.updated?.value ?? null,
    authors: [...new Set(names.map((name) => name.printed))],
    known,
    warnings: dates.warnings,
  }
}

function stated(span: { start: number; end: number }, because: readonly string[]): Knowledge {
  return {
    how: 'stated',
    span: { start: span.start, end: span.end },
    tag: null,
    because: [...because],
  }
}

/** A report without a date line is as old as its dateline: "Geneva, 3 May 2021 –". */
function readDateline(page: Page, dateline: Dateline | null) {
  const [date] = findPrintedDates(dateline?.date ?? '', page.lexicon.masthead)
  if (!dateline || !date?.value) return null
  const knowledge = stated(dateline, ['the date of the dateline'])
  return { value: date.value, knowledge: { ...knowledge, how: 'implied' as const } }
}

interface StatedDate {
  readonly value: string
  readonly span: { readonly start: number; readonly end: number }
  readonly because: readonly string[]
}

function readDates(page: Page, blocks: readonly Block[]) {
  let published: StatedDate | null = null
  let above: StatedDate | null = null
  let updated: StatedDate | null = null
  const warnings: string[] = []
  /** what is printed around the report has begun below it */
  let below = false
  for (const [i, block] of blocks.entries()) {
    if (block.role === 'furniture' && i > page.close) below = true
    if (!saysWhen(page, block, i) || (below && isBare(page, i))) continue
    const { text: line, short, date: read } = page.lines[i] as Line
    // the dates of a short line are read already, if it has any
    const printed = short ? (read?.dates ?? []) : findPrintedDates(line, page.lexicon.masthead)
    for (const date of printed) {
      if (date.odd !== null) warnings.push(`${date.odd}: not taken for a date`)
      if (date.value === null) continue
      const found = { value: date.value, span: shift(date, block.start), because: block.because }
      if (isUpdate(line, date, page.lexicon.masthead)) updated ??= found
      else if (isFarAboveTitle(page, i) || isSectionAndDay(page, i)) above ??= found
      else published ??= found
    }
  }
  return { published: published ?? above, updated, warnings }
}

/** The day on which a page was shown stands in its head, apart from the title. */
function isFarAboveTitle(page: Page, index: number): boolean {
  return page.title !== null && index < page.title - 2
}

/** Date lines and bylines around the report; within it they date what they stand above. */
function saysWhen(page: Page, block: Block, index: number): boolean {
  if (block.role === 'furniture') return isSectionAndDay(page, index)
  if (block.role !== 'date' && block.role !== 'byline') return false
  return index <= page.lead || index > page.close
}

/** Below links a date without a label is that of something else. */
function isBare({ lines, lexicon: { masthead } }: Page, index: number): boolean {
  const words = lines[index]?.words ?? []
  return !words.some(
    (word) => masthead.publicationWords.includes(word) || masthead.updateWords.includes(word),
  )
}

/** "World News Desk | October 14, 2031 | 4:18 PM GMT", above the title */
function isSectionAndDay({ lines, title }: Page, index: number): boolean {
  const date = lines[index]?.date
  return title !== null && index < title && date?.mostly === true && !date.whole
}

function shift(date: PrintedDate, by: number) {
  return { start: by + date.start, end: by + date.end }
}

function readNames(lines: readonly Line[], blocks: readonly Block[]) {
  return blocks.flatMap((block, i) => {
    const line = lines[i]
    if (block.role !== 'byline' || !line?.byline) return []
    return line.byline.names.map(({ start, end }) => ({
      printed: line.text.slice(start, end),
      span: { start: block.start + start, end: block.start + end },
      because: block.because[0] ?? 'a byline',
    }))
  })
}
