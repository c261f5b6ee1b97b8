import { type Analysis, type ReadError, type ReadOptions, readEach } from '@dateline/core'
import type { Analyze } from './analyst.ts'
import { analyzeInItsLanguage } from './analyze.ts'
import type { Addition, Archive } from './archive.ts'

export interface IngestedArticle extends Addition {
  readonly title: string | null
  /** Oddities of the source, in words. */
  readonly warnings: string[]
}

export interface Ingested {
  readonly articles: IngestedArticle[]
  /** Why the document, or a part of it, could not be read. */
  readonly errors: ReadError[]
}

/**
 * Reads a document, analyzes its articles and keeps them, all or none. Known articles stay as they are; parts of
 * the document that cannot be read do not affect the rest. Rejects with ArchiveError; faults of the document are in `errors`.
 * `analyze` makes the analyses; in this thread when absent.
 */
export async function ingest(
  archive: Archive,
  document: string | Uint8Array,
  options: ReadOptions = {},
  analyze: Analyze = analyzeInItsLanguage,
): Promise<Ingested> {
  const { articles, errors } = readEach(document, options)
  const fresh = new Map<string, Analysis>()
  for (const article of articles)
    if (!fresh.has(article.id) && !(await archive.article(article.id)))
      fresh.set(article.id, await analyze(article))
  const added = new Map(
    (await archive.add([...fresh.values()])).map((one) => [one.article, one.status]),
  )
  const ingested = articles.map(({ id, title, warnings }) => {
    const status = added.get(id) ?? 'known'
    added.delete(id) // the same article further down the document is known by then
    return { article: id, status, title, warnings: fresh.get(id)?.article.warnings ?? warnings }
  })
  return { articles: ingested, errors }
}
