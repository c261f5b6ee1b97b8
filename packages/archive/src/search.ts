import type { Article } from '@dateline/core'
import type { Kysely } from 'kysely'
import type { Hit, Page, SearchQuery } from './archive.ts'
import { countArticles } from './articles.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { excerptsOf } from './excerpts.ts'
import type { FullText } from './full-text.ts'
import type { Tables } from './rows.ts'

/** One page of the articles that hold the words of a query, best match first. */
export async function searchArticles(
  db: Kysely<Tables>,
  fullText: FullText,
  query: SearchQuery,
): Promise<Page<Hit>> {
  const { q, ids, limit = 50, cursor } = query
  const after = cursor === undefined ? null : afterOf(cursor)
  const total = await countArticles(db, fullText, { q, ids })
  const found = await fullText.find(db, { q, ids, after, limit: limit + 1 })
  const items: Hit[] = []
  for (const { number, matches } of found.slice(0, limit)) {
    const row = await db
      .selectFrom('articles')
      .select(['summary', 'article'])
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    const { text }: Article = JSON.parse(row.article)
    items.push({ article: JSON.parse(row.summary), excerpts: excerptsOf(text, matches) })
  }
  const last = found[limit - 1]
  const next =
    found.length > limit && last ? writeCursor('search', { key: last.rank, id: last.number }) : null
  return { items, total, next }
}

function afterOf(cursor: string): { rank: number; number: number } {
  const { key, id } = readCursor('search', cursor)
  return { rank: Number(key), number: Number(id) }
}
