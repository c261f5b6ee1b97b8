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
}).meta({ id: 'Excerpt', description: 'A stretch of an article around words that were found.' })
export type Excerpt = z.infer<typeof Excerpt>

export const Hit = z
  .object({ article: ArticleSummary, excerpts: z.array(Excerpt) })
  .meta({ id: 'Hit', description: 'An article that holds the words searched for.' })
export type Hit = z.infer<typeof Hit>

export const ChangeEntry = Change.extend({
  cursor: z.string().describe('from which to read on after it'),
  article: z
    .string()
    .nullable()
    .describe('id of the article that brought it; null: not known of one'),
  at: z.iso.datetime().describe('when it was recorded'),
}).meta({ id: 'ChangeEntry', description: 'A change of the newsroom as it was recorded.' })
export type ChangeEntry = z.infer<typeof ChangeEntry>

/** One page of a longer list. */
export interface Page<Item> {
  readonly items: Item[]
  /** How many there are on all pages. */
  readonly total: number
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null
}

export interface PageQuery {
  /** Most items of a page, at least 1; 50 when absent. */
  readonly limit?: number | undefined
  /** `next` of the page before. ArchiveError "cursor" when it belongs to another list. */
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
  /** `added` (the order of arrival) when absent. What is unknown comes last in either order. */
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
  /** The cursor of what comes after this page, be it there already or not. */
  readonly resume: string
  /** The cursor of what comes after all that has been recorded so far. */
  readonly end: string
}

export interface Addition {
  readonly article: string
  readonly status: 'new' | 'known'
}

/** What a decision is about. The order of a and b says nothing. */
export type Pair = Pick<Decision, 'noun' | 'a' | 'b'>

/**
 * Keeps articles, what was found in them and what reviewers decided.
 *
 * Every write is whole or absent, whenever the process ends. Rejects with ArchiveError only.
 */
export interface Archive {
  /** Keeps articles with their analyses, all or none. An article that is known stays as it is. */
  add(analyses: readonly Analysis[]): Promise<Addition[]>

  article(id: string): Promise<Article | null>

  /** As the core of today makes it: an analysis that another one made is made anew, once. */
  analysis(id: string): Promise<Analysis | null>

  /** Puts an analysis in the place of the one that is kept of its article; false when the article is not there. */
  replace(analysis: Analysis): Promise<boolean>

  articles(query?: ArticleQuery): Promise<Page<ArticleSummary>>

  /** Forgets an article and its analysis; false when there is none. */
  remove(id: string): Promise<boolean>

  /** Articles that hold the words of `q`, in any case and with or without accents, the best match first. */
  search(query: SearchQuery): Promise<Page<Hit>>

  /** Keeps a reviewer's word on a pair. A later word on the same pair takes its place. */
  decide(decision: Decision): Promise<void>

  /** Takes a decision back; false when there is none on that pair. */
  undecide(pair: Pair): Promise<boolean>

  /** Sorted by noun, a and b. */
  decisions(): Promise<Decision[]>

  /** All articles related to each other, decisions applied. Worked out once for every state of the archive. */
  newsroom(): Promise<Newsroom>

  /** What became new, changed or was withdrawn with each write, in that order; up to this moment. */
  changes(query?: ChangeQuery): Promise<ChangePage>

  /** Lets go of file and memory. The archive cannot be used afterwards. */
  close(): Promise<void>
}
