export { Analyst, type Analyze } from './analyst.ts'
export { analyzeInItsLanguage } from './analyze.ts'
export {
  type Addition,
  type Archive,
  type ArticleQuery,
  type ArticleSort,
  ArticleSummary,
  ChangeEntry,
  type ChangePage,
  type ChangeQuery,
  Excerpt,
  Hit,
  type Page,
  type PageQuery,
  type Pair,
  type SearchQuery,
} from './archive.ts'
export { daysOf } from './calendar.ts'
export { type Position, readCursor, writeCursor } from './cursor.ts'
export { ArchiveError, type ArchiveErrorCode } from './errors.ts'
export { type Ingested, type IngestedArticle, ingest } from './ingest.ts'
export { type OpenOptions, openArchive } from './open.ts'
export { reanalyze } from './reanalyze.ts'
export type { Place } from './sqlite/backing.ts'
