import type { Analysis, Article, Decision, Newsroom } from '@dateline/core'
import type { Kysely, Transaction } from 'kysely'
import { loadAnalysis, replaceAnalysis } from './analyses.ts'
import { rowOf } from './analysis-row.ts'
import type {
  Addition,
  Archive,
  ArticleQuery,
  ArticleSummary,
  ChangePage,
  ChangeQuery,
  Hit,
  Page,
  Pair,
  SearchQuery,
} from './archive.ts'
import { listArticles } from './articles.ts'
import { listChanges } from './changes.ts'
import { recordChanges } from './chronicle.ts'
import { dropDecision, keepDecision, loadDecisions } from './decisions.ts'
import { ArchiveError } from './errors.ts'
import type { FullText } from './full-text.ts'
import { Related } from './related.ts'
import { countWrite } from './revision.ts'
import type { Tables } from './rows.ts'
import { searchArticles } from './search.ts'

/** When changes are recorded: with every write, or all at once when somebody asks for them. */
export type Chronicle = 'at once' | 'when asked'

/** An archive in an SQL database: the part that is the same in all of them. */
export class SqlArchive implements Archive {
  readonly #kysely: Kysely<Tables>
  readonly #fullText: FullText
  readonly #related = new Related()
  readonly #chronicle: Chronicle
  #closed = false

  constructor(db: Kysely<Tables>, fullText: FullText, chronicle: Chronicle) {
    this.#kysely = db
    this.#fullText = fullText
    this.#chronicle = chronicle
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
    const row = await this.#row(id).select('number').executeTakeFirst()
    return row ? loadAnalysis(this.#db, row.number) : null
  }

  async replace(analysis: Analysis): Promise<boolean> {
    return this.#write(async (tx) => changed(await replaceAnalysis(tx, analysis)))
  }

  async articles(query: ArticleQuery = {}): Promise<Page<ArticleSummary>> {
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
      return changed(row !== undefined)
    })
  }

  async search(query: SearchQuery): Promise<Page<Hit>> {
    return searchArticles(this.#db, this.#fullText, query)
  }

  async decide(decision: Decision): Promise<void> {
    await this.#write(async (tx) => changed(await keepDecision(tx, decision)))
  }

  async undecide(pair: Pair): Promise<boolean> {
    return this.#write(async (tx) => changed(await dropDecision(tx, pair)))
  }

  async decisions(): Promise<Decision[]> {
    return loadDecisions(this.#db)
  }

  async newsroom(): Promise<Newsroom> {
    return (await this.#related.state(this.#db)).newsroom
  }

  async changes(query: ChangeQuery = {}): Promise<ChangePage> {
    await this.#record()
    return listChanges(this.#db, query)
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#related.stop(closed())
    await this.#kysely.destroy()
  }

  get #db(): Kysely<Tables> {
    if (this.#closed) throw closed()
    return this.#kysely
  }

  #row(id: string) {
    return this.#db.selectFrom('articles').where('id', '=', id)
  }

  async #record(): Promise<void> {
    await recordChanges(this.#db, await this.#related.state(this.#db))
  }

  /** One write: whole, counted in the revision when it changed anything, or absent. */
  async #write<T>(
    work: (tx: Transaction<Tables>) => Promise<{ result: T; changed: boolean }>,
  ): Promise<T> {
    const { result, changed } = await this.#db.transaction().execute(async (tx) => {
      const { result, changed } = await work(tx)
      if (changed) await countWrite(tx)
      return { result, changed }
    })
    if (changed && this.#chronicle === 'at once') await this.#record()
    return result
  }
}

function closed(): ArchiveError {
  return new ArchiveError('closed', 'the archive has been closed')
}

function changed(result: boolean) {
  return { result, changed: result }
}
