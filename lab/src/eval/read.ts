import { fileURLToPath } from 'node:url'
import { type Article, read as readArticles } from '@dateline/core'
import { fourGramF1 } from './four-grams.ts'
import { readDrawnLayouts } from './gold/drawn-layouts.ts'
import { type Layout, readLayouts } from './gold/read-layouts.ts'
import { bodyByReadability, dateByReadability } from './readability.ts'
import type { Result, Stage } from './stage.ts'

const corpora = fileURLToPath(new URL('../../../packages/core/corpus/', import.meta.url))
const peer = '@mozilla/readability 0.6.0 on linkedom'

/** Texts drawn with their roles; some are held back. */
const sets = [
  { name: 'corpus/layouts, looked at', file: 'tuned.md', held: false },
  { name: 'corpus/layouts, looked at later', file: 'tuned-later.md', held: false },
  { name: 'corpus/layouts, looked at last', file: 'tuned-last.md', held: false },
  { name: 'corpus/layouts, held', file: 'held.md', held: true },
  { name: 'corpus/layouts, sealed', file: 'sealed.md', held: true },
]

interface Case {
  readonly layout: Layout
  readonly articles: readonly Article[]
}

/**
 * What is read of our own layouts: roles of lines, body text, publication dates. Those of corpus/read hold by test: floors,
 * not promises. Those of corpus/layouts were written without a look at the code; what is held back says what to expect.
 */
export const read: Stage = {
  name: 'read',
  measure: (_data, _language, options) => {
    const ours = readLayouts(`${corpora}read`)
    const isText = ({ kind }: Layout) => kind === 'text'
    const isPage = ({ kind }: Layout) => kind === 'page'
    const others = ours.layouts.filter((one) => !isText(one))
    const pages = readLayouts(`${corpora}layouts/pages`)
    return [
      ...ofTexts('corpus/read, plain text', { ...ours, layouts: ours.layouts.filter(isText) }),
      ...sets.flatMap(({ name, file, held }) =>
        held && !options?.held ? [] : ofTexts(name, readDrawnLayouts(`${corpora}layouts/${file}`)),
      ),
      result(
        'corpus/read, other formats',
        ours.digest,
        'roles, accuracy',
        share(readAll(others), rightRoles),
      ),
      ...ofPages('corpus/read, pages', { ...ours, layouts: ours.layouts.filter(isPage) }),
      ...ofPages('corpus/layouts, pages', pages),
    ]
  },
}

interface LayoutSet {
  readonly layouts: readonly Layout[]
  readonly digest: string
}

function ofTexts(set: string, { layouts, digest }: LayoutSet): Result[] {
  const cases = readAll(layouts)
  return [
    result(set, digest, 'roles, accuracy', share(cases, rightRoles)),
    result(set, digest, 'body text kept', share(cases, keptBody)),
    result(set, digest, 'body text not lost to furniture', share(cases, shownBody)),
  ]
}

function ofPages(set: string, { layouts, digest }: LayoutSet): Result[] {
  const cases = readAll(layouts)
  const dated = [
    'publication date, accuracy',
    share(cases, ourDate),
    share(cases, theirDate),
  ] as const
  return [
    result(set, digest, 'body, F1 of 4-grams', share(cases, ourBody), share(cases, theirBody)),
    result(set, digest, ...dated),
  ]
}

function readAll(layouts: readonly Layout[]): Case[] {
  return layouts.map((layout) => ({ layout, articles: readArticles(layout.document) }))
}

function result(
  set: string,
  digest: string,
  measure: string,
  [right, count]: Share,
  other?: Share,
): Result {
  return {
    set,
    digest,
    measure,
    score: (100 * right) / count,
    count,
    ...(other ? { peers: { [peer]: (100 * other[0]) / other[1] } } : {}),
  }
}

/** How many are right, of how many. */
type Share = readonly [right: number, count: number]

function share(cases: readonly Case[], of: (one: Case) => Share): Share {
  return cases.map(of).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
}

/** A line is right where a block of the same text has the same role; of blocks that are printed twice, the next one. */
function rightRoles({ layout, articles }: Case): Share {
  let right = 0
  let count = 0
  for (const [nth, gold] of layout.articles.entries()) {
    const { text = '', blocks = [] } = articles[nth] ?? {}
    const found = blocks.map(({ start, end, role }) => `${role} ${text.slice(start, end)}`)
    for (const line of gold.lines) {
      const at = found.indexOf(`${line.role} ${line.text}`)
      if (at >= 0) found.splice(at, 1)
      if (at >= 0) right += 1
      count += 1
    }
  }
  return [right, count]
}

/** Characters of the true body that are read as body. */
function keptBody({ layout, articles }: Case): Share {
  const body = new Set(articles.flatMap((article) => linesOf(article, ['body'])))
  const gold = layout.articles.flatMap(({ lines }) => lines.filter(({ role }) => role === 'body'))
  const length = (lines: typeof gold) => lines.reduce((sum, { text }) => sum + text.length, 0)
  return [length(gold.filter(({ text }) => body.has(text))), length(gold)]
}

/** Characters of the true body that stand in no block of what is printed around reports. */
function shownBody({ layout, articles }: Case): Share {
  const around = articles.flatMap((one) =>
    linesOf(one, ['furniture', 'notice', 'credit', 'caption']),
  )
  const gold = layout.articles.flatMap(({ lines }) => lines.filter(({ role }) => role === 'body'))
  const length = (lines: typeof gold) => lines.reduce((sum, { text }) => sum + text.length, 0)
  const isShown = ({ text }: (typeof gold)[number]) => !around.some((line) => line.includes(text))
  return [length(gold.filter(isShown)), length(gold)]
}

const told = ['dateline', 'heading', 'body']

function ourBody({ layout, articles }: Case): Share {
  return [fourGramF1(articles.flatMap((one) => linesOf(one, told)).join('\n'), goldBody(layout)), 1]
}

function theirBody({ layout }: Case): Share {
  return [fourGramF1(bodyByReadability(layout.document), goldBody(layout)), 1]
}

function goldBody({ articles }: Layout): string {
  return articles
    .flatMap(({ lines }) => lines.filter(({ role }) => told.includes(role)))
    .map(({ text }) => text)
    .join('\n')
}

function ourDate({ layout, articles }: Case): Share {
  return isDated(layout, articles[0]?.publishedAt ?? null)
}

function theirDate({ layout }: Case): Share {
  return isDated(layout, dateByReadability(layout.document))
}

/** Pages that carry a date, by the day. */
function isDated({ articles: [gold] }: Layout, date: string | null): Share {
  if (!gold?.publishedAt) return [0, 0]
  return [date?.slice(0, 10) === gold.publishedAt.slice(0, 10) ? 1 : 0, 1]
}

function linesOf({ text, blocks }: Article, roles: readonly string[]): string[] {
  return blocks.flatMap(({ start, end, role }) =>
    roles.includes(role) ? [text.slice(start, end)] : [],
  )
}
