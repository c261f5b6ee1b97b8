import type { Analysis } from '../model/analysis.ts'
import { compareText } from '../model/compare-text.ts'

/** Orders analyses by the ids of their articles. */
export function byArticle(a: Analysis, b: Analysis): number {
  return compareText(a.article.id, b.article.id)
}
