import { type Analysis, version } from '@dateline/core'
import type { Insertable } from 'kysely'
import type { ArticleSummary } from './archive.ts'
import { daysOf } from './calendar.ts'
import { makerOfAnalyses } from './maker.ts'
import type { Tables } from './rows.ts'

/** An analysis as a row of `articles`. */
export function rowOf({ article, ...layers }: Analysis): Insertable<Tables['articles']> {
  const { text, blocks: _blocks, known: _known, ...masthead } = article
  const summary: ArticleSummary = { ...masthead, length: text.length, analyzedBy: version }
  const days = article.publishedAt === null ? null : daysOf(article.publishedAt)
  return {
    id: article.id,
    title: article.title,
    publisher: article.publisher,
    language: article.language,
    published_from: days?.from ?? null,
    published_to: days?.to ?? null,
    summary: JSON.stringify(summary),
    article: JSON.stringify(article),
    layers: JSON.stringify(layers),
    maker: makerOfAnalyses(),
  }
}

/** The analysis in a row of `articles`. */
export function analysisOf(row: { article: string; layers: string }): Analysis {
  return { article: JSON.parse(row.article), ...JSON.parse(row.layers) }
}
