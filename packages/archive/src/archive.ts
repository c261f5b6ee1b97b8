import { type Analysis, Article, Change, type Decision, type Newsroom, Span } from '@dateline/core'
import { z } from 'zod'

export const ArticleSummary = Article.omit({ text: true, blocks: true, known: true })
  .extend({
    length: z.int().positive().describe('of the text, in UTF-16 code units'),
    analyzedBy: z.string().describe('version of the core that made its analysis'),
  })
  .meta({ id: 'ArticleSummary', description: 'An article without its text.' })
export type ArticleSummary = z.infer<typeof ArticleSummary>

export const Excerpt = Span.extend({
  text: z.string().describe('the words from start to end'),
  matches: z.array(Span).min(1).describe('the words that were found, in the article’s text'),
}).meta({ id: 'Excerpt', description: 'A stretch of an article around words found by a search.' })
export type Excerpt = z.infer<typeof Excerpt>

export const Hit = z
  .object({ article: ArticleSummary, excerpts: z.array(Excerpt) })
  .meta({ id: 'Hit', description: 'An article that holds the words searched for.' })
export type Hit = z.infer<typeof Hit>

export const ChangeEntry = Change.extend({
  cursor: z.string().describe('where to read on after it'),
  article: z
    .string()
    .nullable()
    .describe('id of the article that caused it; null: no single one known'),
  at: z.iso.datetime().describe('when it was recorded'),
}).meta({ id: 'ChangeEntry', description: 'A change in the newsroom, as recorded.' })
export type ChangeEntry = z.infer<typeof ChangeEntry>

/** One page of a longer list. */
export interface Page<Item> {
  readonly items: Item[]
  /** How many items all pages have together. */
  readonly total: number
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null
}

export interface PageQuery {
  /** Most items on a page, at least 1; 50 when absent. */
  readonly limit?: number | undefined
  /** `next` of the previous page. ArchiveError "cursor" when it belongs to another list. */
  readonly cursor?: string | undefined
}

export type ArticleSort = 'added' | 'publishedAt' | 'title'

export interface ArticleQuery extends PageQuery {
  /** Words that all stand in the article; see `Archive.search`. */
  readonly q?: string | undefined
  /** Only these articles. */
  readonly ids?: readonly string[] | undefined
  readonly publisher?: string | undefined
  /** BCP 47 code, as the article has it. */
  readonly language?: string | undefined
  /** ISO 8601 date, week, month or year. Articles without a date of their own never match. */
  readonly publishedFrom?: string | undefined
  /** The same, included. */
  readonly publishedTo?: string | undefined
  /** `added` (the order of arrival) when absent. Unknown values come last in either order. */
  readonly sort?: ArticleSort | undefined
  readonly order?: 'asc' | 'desc' | undefined
}

export interface SearchQuery extends PageQuery {
  /** Words that all stand in an article; "several words" in their order; the beginning of a word*. */
  readonly q: string
  readonly ids?: readonly string[] | undefined
}

export interface ChangeQuery extends PageQuery {
  readonly noun?: Change['noun'] | undefined
  readonly change?: Change['change'] | undefined
  readonly article?: string | undefined
}

export interface ChangePage extends Page<ChangeEntry> {
  /** The cursor of what comes after this page, whether it exists yet or not. */
  readonly resume: string
  /** The cursor of what comes after everything recorded so far. */
  readonly end: string
}

export interface Addition {
  readonly article: string
  readonly status: 'new' | 'known'
}

/** What a decision is about. The order of a and b does not matter. */
export type Pair = Pick<Decision, 'noun' | 'a' | 'b'>

/**
 * Keeps articles, what was found in them and what reviewers decided.
 *
 * Every write is whole or absent, whenever the process ends. Methods reject with nothing but ArchiveError.
 */
export interface Archive {
  /** Keeps articles with their analyses, all or none. A known article stays as it is. */
  add(analyses: readonly Analysis[]): Promise<Addition[]>

  article(id: string): Promise<Article | null>

  /** As this version of core makes it: an analysis made by another version is made anew, once. */
  analysis(id: string): Promise<Analysis | null>

  /** Replaces the analysis of an article; false when the archive does not have the article. */
  replace(analysis: Analysis): Promise<boolean>

  articles(query?: ArticleQuery): Promise<Page<ArticleSummary>>

  /** Forgets an article and its analysis; false when there is none. */
  remove(id: string): Promise<boolean>

  /** Articles that hold the words of `q`, in any case and with or without accents, the best match first. */
  search(query: SearchQuery): Promise<Page<Hit>>

  /** Keeps a reviewer's word on a pair, in place of an earlier one. */
  decide(decision: Decision): Promise<void>

  /** Takes a decision back; false when there is none on that pair. */
  undecide(pair: Pair): Promise<boolean>

  /** Sorted by noun, a and b. */
  decisions(): Promise<Decision[]>

  /** All articles related to each other, decisions applied. Computed once for every state of the archive. */
  newsroom(): Promise<Newsroom>

  /** What each write made new, changed or withdrew, in the order of writes, up to this moment. */
  changes(query?: ChangeQuery): Promise<ChangePage>

  /** Releases file and memory. The archive cannot be used afterwards. */
  close(): Promise<void>
}
