import { fileURLToPath } from 'node:url'
import { type Article, read as readArticles } from '@dateline/core'
import { fourGramF1 } from './four-grams.ts'
import { type Layout, readLayouts } from './gold/read-layouts.ts'
import { bodyByReadability, dateByReadability } from './readability.ts'
import type { Result, Stage } from './stage.ts'

const corpus = fileURLToPath(new URL('../../../packages/core/corpus/read/', import.meta.url))
const peer = '@mozilla/readability 0.6.0 on linkedom'

interface Case {
  readonly layout: Layout
  readonly articles: readonly Article[]
}

/** What is read of our own layouts: roles of lines, body text, publication dates. The cases hold by test: floors, not promises. */
export const read: Stage = {
  name: 'read',
  measure: () => {
    const { layouts, digest } = readLayouts(corpus)
    const cases = layouts.map((layout) => ({ layout, articles: readArticles(layout.document) }))
    const result = (
      set: string,
      measure: string,
      [right, count]: Share,
      other?: Share,
    ): Result => ({
      set,
      digest,
      measure,
      score: (100 * right) / count,
      count,
      ...(other ? { peers: { [peer]: (100 * other[0]) / other[1] } } : {}),
    })
    const texts = cases.filter(({ layout }) => layout.kind === 'text')
    const pages = cases.filter(({ layout }) => layout.kind === 'page')
    return [
      result('corpus/read, plain text', 'roles, accuracy', share(texts, rightRoles)),
      result('corpus/read, plain text', 'body text kept', share(texts, keptBody)),
      result(
        'corpus/read, other formats',
        'roles, accuracy',
        share(without(cases, texts), rightRoles),
      ),
      result(
        'corpus/read, pages',
        'body, F1 of 4-grams',
        share(pages, ourBody),
        share(pages, theirBody),
      ),
      result(
        'corpus/read, pages',
        'publication date, accuracy',
        share(pages, ourDate),
        share(pages, theirDate),
      ),
    ]
  },
}

/** How many are right, of how many. */
type Share = readonly [right: number, count: number]

function share(cases: readonly Case[], of: (one: Case) => Share): Share {
  return cases.map(of).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
}

function without(cases: readonly Case[], others: readonly Case[]): Case[] {
  return cases.filter((one) => !others.includes(one))
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
