import type { Analysis, Article, Decision, Newsroom } from '@dateline/core'
import type { Kysely, Transaction } from 'kysely'
import type {
  Addition,
  Archive,
  ArticleQuery,
  ArticleSummary,
  Hit,
  Page,
  Pair,
  SearchQuery,
} from './archive.ts'
import { listArticles } from './articles.ts'
import type { FullText } from './full-text.ts'
import { analysisOf, rowOf } from './kept.ts'
import { Related } from './related.ts'
import type { Tables } from './rows.ts'
import { searchArticles } from './search.ts'

/** An archive in an SQL database: what is the same in all of them. */
export class SqlArchive implements Archive {
  readonly #db: Kysely<Tables>
  readonly #fullText: FullText
  readonly #related = new Related()

  constructor(db: Kysely<Tables>, fullText: FullText) {
    this.#db = db
    this.#fullText = fullText
  }

  async add(analyses: readonly Analysis[]): Promise<Addition[]> {
    if (analyses.length === 0) return []
    const rows = analyses.map((analysis) => ({ analysis, row: rowOf(analysis) }))
    return this.#write(async (tx) => {
      const additions: Addition[] = []
      for (const { analysis, row } of rows) {
        const kept = await tx
          .insertInto('articles')
          .values(row)
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('number')
          .executeTakeFirst()
        if (kept) await this.#fullText.index(tx, kept.number, analysis.article)
        additions.push({ article: row.id, status: kept ? 'new' : 'known' })
      }
      return { result: additions, changed: additions.some(({ status }) => status === 'new') }
    })
  }

  async article(id: string): Promise<Article | null> {
    const row = await this.#row(id).select('article').executeTakeFirst()
    return row ? JSON.parse(row.article) : null
  }

  async analysis(id: string): Promise<Analysis | null> {
    const row = await this.#row(id).select(['article', 'layers']).executeTakeFirst()
    return row ? analysisOf(row) : null
  }

  articles(query: ArticleQuery = {}): Promise<Page<ArticleSummary>> {
    return listArticles(this.#db, this.#fullText, query)
  }

  async remove(id: string): Promise<boolean> {
    return this.#write(async (tx) => {
      const row = await tx
        .deleteFrom('articles')
        .where('id', '=', id)
        .returning('number')
        .executeTakeFirst()
      if (row) await this.#fullText.forget(tx, row.number)
      return { result: row !== undefined, changed: row !== undefined }
    })
  }

  search(query: SearchQuery): Promise<Page<Hit>> {
    return searchArticles(this.#db, this.#fullText, query)
  }

  async decide(decision: Decision): Promise<void> {
    const row = { ...pairKey(decision), decision: JSON.stringify(decision) }
    await this.#write(async (tx) => {
      await tx
        .insertInto('decisions')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['noun', 'a', 'b']).doUpdateSet({ decision: row.decision }),
        )
        .execute()
      return { result: undefined, changed: true }
    })
  }

  async undecide(pair: Pair): Promise<boolean> {
    const { noun, a, b } = pairKey(pair)
    return this.#write(async (tx) => {
      const { numDeletedRows } = await tx
        .deleteFrom('decisions')
        .where('noun', '=', noun)
        .where('a', '=', a)
        .where('b', '=', b)
        .executeTakeFirstOrThrow()
      return { result: numDeletedRows > 0n, changed: numDeletedRows > 0n }
    })
  }

  async decisions(): Promise<Decision[]> {
    const rows = await this.#db
      .selectFrom('decisions')
      .select('decision')
      .orderBy('noun')
      .orderBy('a')
      .orderBy('b')
      .execute()
    return rows.map((row) => JSON.parse(row.decision))
  }

  newsroom(): Promise<Newsroom> {
    return this.#related.newsroom(this.#db)
  }

  async close(): Promise<void> {
    await this.#db.destroy()
  }

  #row(id: string) {
    return this.#db.selectFrom('articles').where('id', '=', id)
  }

  /** One write: whole, counted in the revision when it changed anything, or absent. */
  #write<T>(
    work: (tx: Transaction<Tables>) => Promise<{ result: T; changed: boolean }>,
  ): Promise<T> {
    return this.#db.transaction().execute(async (tx) => {
      const { result, changed } = await work(tx)
      if (changed)
        await tx
          .updateTable('state')
          .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
          .execute()
      return result
    })
  }
}

function pairKey({ noun, a, b }: Pair): Pair {
  return a <= b ? { noun, a, b } : { noun, a: b, b: a }
}
