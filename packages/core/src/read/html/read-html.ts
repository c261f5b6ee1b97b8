import type { Article } from '../../model/article.ts'
import type { Facts } from '../facts.ts'
import type { MarkedLine } from '../mark.ts'
import { readMarkedLines } from '../plain-text.ts'
import { findArticle, rangeOf } from './article-of-page.ts'
import { dateByTitle } from './date-by-title.ts'
import { withDescribed } from './described-lines.ts'
import { measureMarkup, parseHtml } from './dom.ts'
import type { Fields } from './json-ld.ts'
import { findTitle, markLines } from './mark-lines.ts'
import { factsOfPage, type PageTags, readTags, titlesOf } from './page-facts.ts'
import { findPageLines, type PageLine } from './page-lines.ts'
import { stripMarkup } from './strip-markup.ts'

/** Pages that people make stand no deeper; a parser takes quadratic time for those that do. */
const DEEPEST = 256
/** The longest pages that people make have no more elements; telling what each of them is for takes many times as long as reading it. */
const MOST = 20_000

/** A page to an article: Readability says which lines are the report, the lines and the tags say the rest. */
export function readHtml(html: string, given: Facts, warnings: readonly string[]): Article {
  const excess = excessOf(html)
  if (excess !== null)
    return readMarkedLines(stripMarkup(html), given, [
      ...warnings,
      `${excess}: its text is read without its layout`,
    ])
  const document = parseHtml(html)
  const tags = readTags(document)
  const lines = document.documentElement ? findPageLines(document.documentElement) : []
  const titles = titlesOf(tags)
  const body = withDescribed(lines, findArticle(document, lines), textOfJsonLd(tags.jsonLd))
  const printed = dateByTitle(
    lines,
    findTitle(
      lines,
      body,
      titles.map(({ value }) => value),
    ),
    rangeOf(body),
  )
  const said = factsOfPage(tags, given.url?.value ?? null)
  const facts = said.publishedAt || !printed ? said : { ...said, publishedAt: printed }
  const described = fromJsonLd(tags, lines, body)
  const kept =
    described ??
    markLines(
      lines,
      body,
      titles.map(({ value }) => value),
    )
  const [title] = titles
  const titled = kept.some(({ mark }) => mark?.role === 'title')
  return readMarkedLines(
    kept,
    {
      ...facts,
      ...(title && !titled
        ? { title: { ...title, how: 'metadata', because: [`${title.tag} says so`] } }
        : {}),
      ...given,
    },
    [...warnings, ...oddities(body, described !== null)],
  )
}

/** In what a page goes beyond all that people make; null where it does not. */
function excessOf(html: string): string | null {
  const { elements, depth } = measureMarkup(html)
  if (depth > DEEPEST) return `its elements stand ${depth} deep`
  return elements > MOST ? `it has ${elements} elements` : null
}

function oddities(body: ReadonlySet<number>, isDescribed: boolean): string[] {
  if (isDescribed) return ['the page does not show its article: the text is that of its JSON-LD']
  return body.size > 0 ? [] : ['no article was found on the page: its text is read as it stands']
}

/** A part of a page, as feeds and fields of JSON hold it: all of it is the article. */
export function readFragment(html: string, facts: Facts, warnings: readonly string[]): Article {
  if (excessOf(html) !== null) return readMarkedLines(stripMarkup(html), facts, warnings)
  const root = parseHtml(html).documentElement
  const lines = root ? findPageLines(root) : []
  return readMarkedLines(markLines(lines, new Set(lines.keys()), []), facts, warnings)
}

/** What the page would show if a script filled it, where that is far more than it shows without. */
function fromJsonLd(
  { jsonLd }: PageTags,
  lines: readonly PageLine[],
  body: ReadonlySet<number>,
): MarkedLine[] | null {
  const told = textOfJsonLd(jsonLd)
  const shown = [...body].reduce((sum, i) => sum + (lines[i]?.text.length ?? 0), 0)
  if (told.length < 400 || told.length < 2 * shown) return null
  const headline = jsonLd?.['headline']
  const paragraphs = told.split(/\n+/).filter((line) => line.trim() !== '')
  return [
    ...(typeof headline === 'string' && headline.trim() !== ''
      ? [{ text: headline.trim(), mark: { role: 'title', shape: null, place: null } as const }]
      : []),
    ...paragraphs.map((line) => ({
      text: line.trim(),
      mark: { role: null, shape: null, place: 'article' } as const,
    })),
  ]
}

function textOfJsonLd(jsonLd: Fields | null): string {
  const body = jsonLd?.['articleBody']
  return typeof body !== 'string'
    ? ''
    : /<\/?(?:p|br|div)\b/i.test(body)
      ? stripMarkup(body)
          .map(({ text }) => text)
          .join('\n')
      : body
}
