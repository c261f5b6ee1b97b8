import type { Article, Span } from '@dateline/core'
import type { Expression, Kysely, SqlBool } from 'kysely'
import type { Tables } from './rows.ts'

/** An article found, by number. */
export interface Found {
  readonly number: number
  /** The lower, the better. */
  readonly rank: number
  /** Where the words are in the article's text, sorted. */
  readonly matches: Span[]
}

export interface FindQuery {
  readonly q: string
  readonly ids?: readonly string[] | undefined
  readonly after: { readonly rank: number; readonly number: number } | null
  readonly limit: number
}

/** Full-text search: the one thing that each kind of database does in its own way. */
export interface FullText {
  index(db: Kysely<Tables>, number: number, article: Article): Promise<void>
  forget(db: Kysely<Tables>, number: number): Promise<void>
  /** Whether the article in the current row of `articles` holds the words. */
  holds(q: string): Expression<SqlBool>
  /** Best first. */
  find(db: Kysely<Tables>, query: FindQuery): Promise<Found[]>
}
