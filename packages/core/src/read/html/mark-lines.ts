import type { BlockRole } from '../../model/article.ts'
import type { Mark, MarkedLine } from '../mark.ts'
import { mainColumn, rangeOf } from './article-of-page.ts'
import type { PageLine } from './page-lines.ts'

/** "Related story: …" */
const LABELLED = /^\p{Lu}[^:.!?]{3,30}:\s.{24}/u
/** A line that is a link and nothing else is no longer. */
const LINK_WORDS = 20

/**
 * The lines of a page that are kept, with what the markup says of each. Kept is what stands from the title to the last
 * line of the article, and what else stands in the innermost article or main element that holds most of it; where no
 * article was found, everything. Menus and footers of the site around that are dropped.
 */
export function markLines(
  lines: readonly PageLine[],
  body: ReadonlySet<number>,
  titles: readonly string[],
): MarkedLine[] {
  const title = findTitle(lines, body, titles)
  const { first, last } = rangeOf(body) ?? { first: lines.length, last: -1 }
  const column = mainColumn(lines, body)
  const isKept = (line: PageLine, i: number) =>
    body.size === 0 ||
    (i >= (title ?? first) && i <= last) ||
    (column > 0 && line.column === column)
  return lines.flatMap((line, i) =>
    isKept(line, i)
      ? [{ text: line.text, mark: markOf(line, i, { title, body, first }, lines[i + 1]) }]
      : [],
  )
}

interface Layout {
  readonly title: number | null
  readonly body: ReadonlySet<number>
  readonly first: number
}

function markOf(
  line: PageLine,
  i: number,
  { title, body, first }: Layout,
  next: PageLine | undefined,
): Mark {
  const { shape } = line
  if (i === title) return { role: 'title', shape, place: null }
  const place = placeOf(line, i, body, first)
  if (line.caption) return { role: 'caption', shape, place: place === 'beside' ? null : place }
  if (i - 1 === title && line.level > 1 && next?.shape !== 'list')
    return { role: 'subtitle', shape, place: null }
  return {
    role: place === 'article' ? roleInArticle(line) : line.time ? 'date' : null,
    shape,
    place,
  }
}

/** Before the article stand who wrote it and when, a subtitle, buttons; its first paragraph may have been missed there. */
function placeOf(
  line: PageLine,
  i: number,
  body: ReadonlySet<number>,
  first: number,
): Mark['place'] {
  if (body.has(i) && !isLink(line)) return 'article'
  const isFragment = line.level === 0 && !line.caption && !isTelling(line.text)
  return body.size > 0 && (line.aside || i > first || (isFragment && i < first)) ? 'beside' : null
}

/** A sentence, or four words and more that open what follows: "The mayor said on Monday:" */
function isTelling(text: string): boolean {
  return /[.!?…]["”’)]*$/.test(text) || (text.endsWith(':') && text.split(/\s+/, 4).length === 4)
}

function roleInArticle({ level, time, shape }: PageLine): BlockRole | null {
  if (level > 0) return 'heading'
  if (time) return 'date'
  return shape === 'paragraph' ? null : 'body'
}

/** "Read the full story", with nothing around it. */
function isLink({ text, linked, level }: PageLine): boolean {
  return (
    level === 0 &&
    !text.includes('\t') &&
    linked >= (LABELLED.test(text) ? 0.55 : /:/.test(text) ? 0.7 : 0.9) &&
    text.split(' ').length <= LINK_WORDS &&
    !/[.!?]["”’]?$/.test(text)
  )
}

/** The heading that says what the tags say is the title; of several, the last one above the article. */
export function findTitle(
  lines: readonly PageLine[],
  body: ReadonlySet<number>,
  titles: readonly string[],
): number | null {
  const plain = titles.map(plainOf)
  const says = (line: PageLine) => {
    const text = plainOf(line.text)
    return (
      text.length > 8 &&
      plain.some((title) => title.includes(text) || (title.length > 20 && text.includes(title)))
    )
  }
  const headings = [...lines.entries()].filter(([, line]) => line.level > 0 && !line.aside)
  const named = headings.filter(([, line]) => line.level <= 2 && says(line))
  const first = rangeOf(body)?.first ?? lines.length
  const above = (list: typeof headings) => list.findLast(([i]) => i <= first) ?? list[0]
  const main = headings.filter(([, line]) => line.level === 1)
  return (
    (above(named) ?? (titles.length === 0 || main.length === 1 ? above(main) : undefined))?.[0] ??
    null
  )
}

function plainOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
