import { Readability } from '@mozilla/readability'
import type { DomDocument, DomElement } from './dom.ts'
import { findPageLines, isHidden, type PageLine } from './page-lines.ts'

/** Less is no article: a wall, a gallery, a page that a script would fill. */
const SHORTEST = 140
/** Lines this long are the same when they begin alike: a link inside may have been taken out. */
const START = 48
/** The head of an article, between its title and its first paragraph, has no more lines. */
const LONGEST_HEAD = 20
/** Items of a list that tell something, unlike those of a menu. */
const LIST_ITEM = 30
/** A teaser of another article has no longer text below its heading. */
const TEASER = 240

/** Which lines of a page are its article; empty where there is none. Consumes the document: Readability takes it apart. */
export function findArticle(
  document: DomDocument,
  lines: readonly PageLine[],
): ReadonlySet<number> {
  // Readability would try a page of little text four times
  const isShort = lengthOf(lines) < SHORTEST
  const content = isShort ? null : attempt(document)
  if (!content) return underTitle(lines)
  const found = withoutAsides(lines, lineUp(lines, findPageLines(content)))
  const body = withoutOthers(lines, withoutTeasers(lines, found))
  const length = lengthOf([...body].flatMap((i) => lines[i] ?? []))
  if (length < SHORTEST) return underTitle(lines)
  return withLaterPosts(lines, withMissed(lines, withoutFields(lines, body)))
}

function lengthOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}

/** Of a page that is too short for Readability: the text of the article element that holds the only title. */
function underTitle(lines: readonly PageLine[]): Set<number> {
  const [title, ...others] = lines.filter(({ level }) => level === 1)
  const isText = ({ column, level, aside, linked, time, caption }: PageLine) =>
    column === title?.column && level === 0 && !aside && !time && !caption && linked < 0.5
  const from =
    others.length === 0 && title && title.column > 0 ? lines.indexOf(title) : lines.length
  return new Set([...lines.keys()].filter((i) => i > from && isText(lines[i] as PageLine)))
}

/** Readability is made for pages that people make; what it cannot bear has no article for it. */
function attempt(document: DomDocument): DomElement | null {
  try {
    return distil(document)
  } catch {
    return null
  }
}

/** Asks an element itself whether it is shown: linkedom makes its style anew, at many times the cost. */
class Distiller extends Readability<DomElement> {
  _isProbablyVisible(element: DomElement): boolean {
    return !isHidden(element)
  }
}

function distil(document: DomDocument): DomElement | null {
  const options = {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (content: unknown) => content,
  }
  // biome-ignore lint/suspicious/noExplicitAny: it is typed for the document of a browser
  const reader = new Distiller(document as any, options as any)
  return (reader.parse()?.content as unknown as DomElement | null | undefined) ?? null
}

/** Finds the lines that Readability kept among those of the whole page: first outside of sidebars and forms. */
function lineUp(lines: readonly PageLine[], kept: readonly PageLine[]): Set<number> {
  const left = new Map<string, number>()
  for (const key of kept.flatMap(keysOf)) left.set(key, (left.get(key) ?? 0) + 1)
  const found = new Set<number>()
  for (const aside of [false, true])
    for (const [i, line] of lines.entries()) {
      if (line.aside !== aside) continue
      const key = keysOf(line).find((one) => (left.get(one) ?? 0) > 0)
      if (key === undefined) continue
      left.set(key, (left.get(key) ?? 0) - 1)
      found.add(i)
    }
  return found
}

/**
 * Unless most of it stands in one: some pages are a form as a whole. Comments are none of it wherever else enough is told:
 * of a short post Readability may find nothing but those.
 */
function withoutAsides(lines: readonly PageLine[], body: ReadonlySet<number>): Set<number> {
  const length = (indexes: Iterable<number>) =>
    lengthOf([...indexes].flatMap((i) => lines[i] ?? []))
  const others = new Set([...body].filter((i) => lines[i]?.aside === false))
  if (length(others) > length(body) / 2) return others
  const told = [...body].filter((i) => lines[i]?.comment === false)
  if (told.length === body.size) return new Set(body)
  const post = length(told) >= SHORTEST ? new Set(told) : toldOutside(lines)
  return length(post) >= SHORTEST ? post : new Set(body)
}

/** Sentences that stand in the open. */
function toldOutside(lines: readonly PageLine[]): Set<number> {
  const isTold = ({ aside, level, linked, caption, text }: PageLine) =>
    !aside &&
    level === 0 &&
    !caption &&
    linked < 0.3 &&
    text.length > LIST_ITEM &&
    /[.!?…]["”’)]*$/.test(text)
  return new Set([...lines.keys()].filter((i) => isTold(lines[i] as PageLine)))
}

/** On pages that go on with the next article, each has a title of its own: the first is meant. */
function withoutOthers(lines: readonly PageLine[], body: ReadonlySet<number>): Set<number> {
  const titled = lines.flatMap(({ level, column }) => (level === 1 && column > 0 ? [column] : []))
  const [first, ...others] = [...new Set(titled)]
  const columnOf = (i: number) => lines[i]?.column ?? 0
  if (others.length === 0 || ![...body].some((i) => columnOf(i) === first)) return new Set(body)
  return new Set([...body].filter((i) => !others.includes(columnOf(i))))
}

/** Headings that are links, with a line or two below each, lead to other articles; one alone does so outside of the main column. */
function withoutTeasers(lines: readonly PageLine[], body: ReadonlySet<number>): Set<number> {
  const isLinked = (i: number) => {
    const line = lines[i]
    return line !== undefined && line.level > 1 && line.linked >= 0.9
  }
  const kept = new Set(body)
  const linked = [...body].filter(isLinked)
  const column = mainColumn(lines, body)
  const isOther = (at: number) => linked.length > 1 || lines[at]?.column !== column
  for (const at of linked.filter(isOther)) {
    kept.delete(at)
    for (let i = at + 1; i <= at + 2 && lines[i]?.level === 0; i++)
      if ((lines[i] as PageLine).text.length < TEASER) kept.delete(i)
  }
  return kept
}

/** Above the first sentence a list of single words says who published what and when. */
function withoutFields(lines: readonly PageLine[], body: ReadonlySet<number>): Set<number> {
  const kept = new Set(body)
  for (const i of [...body].sort((a, b) => a - b)) {
    const { shape, level, text } = lines[i] as PageLine
    if (level === 0 && (text.length > LIST_ITEM * 2 || /[.!?…]["”’)]*$/.test(text))) break
    if (shape === 'list' && text.length < LIST_ITEM) kept.delete(i)
  }
  return kept
}

function keysOf({ text }: PageLine): string[] {
  const key = text.replace(/\s+/g, '')
  return key.length > START ? [key, key.slice(0, START)] : [key]
}

/**
 * Paragraphs in between that Readability left out, in the same column and not made of links, belong to the article; so do
 * those between its title and its first line, and a list of what matters there.
 */
function withMissed(lines: readonly PageLine[], body: ReadonlySet<number>): Set<number> {
  const { first, last } = rangeOf(body) ?? { first: 0, last: 0 }
  const column = mainColumn(lines, body)
  const all = new Set(body)
  const title = lines.findLastIndex(({ level, aside }, i) => i < first && level === 1 && !aside)
  for (let i = Math.max(title, first - LONGEST_HEAD) + 1; title >= 0 && i < first; i++) {
    const line = lines[i] as PageLine
    if (line.aside || !isAround(line, column) || line.linked > 0.3 || line.caption) continue
    if (line.level === 0 && line.shape === 'list' && line.text.length > LIST_ITEM) all.add(i)
  }
  for (let i = first; i < last; i++) {
    const line = lines[i] as PageLine
    if (line.aside || line.column !== column || line.linked > 0.3 || line.caption) continue
    if (line.level > 1 || (/[.!?”"’)]$/.test(line.text) && line.text.length > 80)) all.add(i)
  }
  return all
}

/**
 * The posts of a live report below the last one that Readability kept, each under its time of day:
 *
 *     6.13am
 *     Crews walk out
 *     Crews of all nine ferries walked out at six …
 */
function withLaterPosts(lines: readonly PageLine[], body: ReadonlySet<number>): Set<number> {
  const all = new Set(body)
  const { first, last } = rangeOf(body) ?? { first: 0, last: 0 }
  const column = mainColumn(lines, body)
  const isTimed = ({ time, column: own }: PageLine) => time && own === column
  if (!lines.slice(first, last).some(isTimed)) return all
  let isPost = false
  for (let i = last + 1; i < lines.length && lines[i]?.column === column; i++) {
    const line = lines[i] as PageLine
    if (line.level > 0 && !lines[i - 1]?.time) break
    isPost ||= line.time
    const isText = line.level > 0 || /[.!?”"’)]$/.test(line.text)
    if (isPost && isText && !line.time && !line.caption && !line.aside && line.linked <= 0.3)
      all.add(i)
  }
  return all
}

/** In the same article or main element, or in one that holds it: what matters stands above the posts of a live report. */
function isAround(line: PageLine, column: number): boolean {
  return line.column === column || (line.column > 0 && line.column < column)
}

/** The first and the last line of the body; null where it has none. */
export function rangeOf(body: ReadonlySet<number>): { first: number; last: number } | null {
  let range: { first: number; last: number } | null = null
  for (const i of body)
    range = range
      ? { first: Math.min(range.first, i), last: Math.max(range.last, i) }
      : { first: i, last: i }
  return range
}

/** The number of the article or main element that holds most lines of the body. */
export function mainColumn(lines: readonly PageLine[], body: Iterable<number>): number {
  const counts = new Map<number, number>()
  for (const i of body) {
    const { column = 0, text = '' } = lines[i] ?? {}
    counts.set(column, (counts.get(column) ?? 0) + text.length)
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as const)[0]
}
