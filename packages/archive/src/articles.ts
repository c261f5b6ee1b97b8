import { type Kysely, sql } from 'kysely'
import type { ArticleQuery, ArticleSummary, Page } from './archive.ts'
import { daysOf } from './calendar.ts'
import { type Position, readCursor, writeCursor } from './cursor.ts'
import type { FullText } from './full-text.ts'
import type { Tables } from './rows.ts'

const keys = { added: 'number', publishedAt: 'published_from', title: 'title' } as const

/** One page of the articles of an archive. */
export async function listArticles(
  db: Kysely<Tables>,
  fullText: FullText,
  query: ArticleQuery,
): Promise<Page<ArticleSummary>> {
  const { sort = 'added', order = 'asc', limit = 50 } = query
  const list = `articles ${sort} ${order}`
  const key = keys[sort]
  const total = await countArticles(db, fullText, query)
  let page = matching(db, fullText, query)
    .select(['number', 'summary', sql<string | number | null>`${sql.ref(key)}`.as('key')])
    .orderBy(key, (by) => (order === 'asc' ? by.asc().nullsLast() : by.desc().nullsLast()))
    .orderBy('number')
    .limit(limit + 1)
  if (query.cursor !== undefined)
    page = page.where(after(key, order, readCursor(list, query.cursor)))
  const rows = await page.execute()
  const last = rows[limit - 1]
  return {
    items: rows.slice(0, limit).map((row) => JSON.parse(row.summary)),
    total,
    next:
      rows.length > limit && last ? writeCursor(list, { key: last.key, id: last.number }) : null,
  }
}

/** How many articles a query finds, on all pages. */
export async function countArticles(
  db: Kysely<Tables>,
  fullText: FullText,
  query: ArticleQuery,
): Promise<number> {
  const { total } = await matching(db, fullText, query)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

function matching(db: Kysely<Tables>, fullText: FullText, query: ArticleQuery) {
  let all = db.selectFrom('articles')
  const { q, ids, publisher, language, publishedFrom, publishedTo } = query
  if (q !== undefined) all = all.where(fullText.holds(q))
  if (ids !== undefined)
    all = all.where('id', 'in', sql<string>`(select value from json_each(${JSON.stringify(ids)}))`)
  if (publisher !== undefined) all = all.where('publisher', '=', publisher)
  if (language !== undefined) all = all.where('language', '=', language)
  if (publishedFrom !== undefined)
    all = all.where('published_to', '>=', daysOf(publishedFrom)?.from ?? publishedFrom)
  if (publishedTo !== undefined)
    all = all.where('published_from', '<=', daysOf(publishedTo)?.to ?? publishedTo)
  return all
}

// asc, nulls last:  a  b  c  |after (c, 7): c 8  c 9  d  …  null 1  null 2
function after(key: (typeof keys)[keyof typeof keys], order: 'asc' | 'desc', place: Position) {
  const column = sql.ref(key)
  const further = sql.raw(order === 'asc' ? '>' : '<')
  if (place.key === null) return sql<boolean>`${column} is null and number > ${place.id}`
  return sql<boolean>`(${column} ${further} ${place.key} or (${column} = ${place.key} and number > ${place.id}) or ${column} is null)`
}
