import {
  type Analysis,
  type Article,
  analyze,
  LanguageError,
  loadLanguage,
  ReadError,
  type ReadOptions,
  read,
} from '@dateline/core'
import type { Addition, Archive } from './archive.ts'

export interface Ingested {
  readonly articles: Addition[]
  /** Why a document, or a part of it, could not be read. */
  readonly errors: ReadError[]
}

/**
 * Reads a document, analyzes its articles and keeps them, all or none. Articles that are known stay as they are.
 * Rejects with ArchiveError; what is wrong with the document is in `errors`.
 */
export async function ingest(
  archive: Archive,
  document: string | Uint8Array,
  options: ReadOptions = {},
): Promise<Ingested> {
  const articles: Article[] = []
  const errors: ReadError[] = []
  try {
    articles.push(...read(document, options))
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    errors.push(error)
  }
  return { articles: await keep(archive, articles), errors }
}

async function keep(archive: Archive, articles: readonly Article[]): Promise<Addition[]> {
  const known = new Set<string>()
  const analyses: Analysis[] = []
  for (const article of articles) {
    if (await archive.article(article.id)) known.add(article.id)
    else analyses.push(await analyzed(article))
  }
  const added = await archive.add(analyses)
  const status = new Map(added.map((addition) => [addition.article, addition.status]))
  return articles.map(({ id }) => ({ article: id, status: status.get(id) ?? 'known' }))
}

/** The analysis of an article in its own language; without any layers where Dateline does not know it. */
export async function analyzed(article: Article): Promise<Analysis> {
  try {
    return analyze(article, await loadLanguage(article.language ?? 'en'))
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error
    return unread(article, `${error.message}; the article is kept, not analyzed`)
  }
}

function unread(article: Article, warning: string): Analysis {
  return {
    article: { ...article, warnings: [...article.warnings, warning] },
    tokens: [],
    sentences: [],
    names: [],
    times: [],
    quantities: [],
    attributions: [],
    places: [],
    events: [],
    entities: [],
    statements: [],
  }
}
