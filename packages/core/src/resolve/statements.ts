import type { Analysis } from '../model/analysis.ts'
import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'

/** What the article tells, clause by clause, each with its chain of attribution. */
export function resolveStatements(
  _article: Article,
  _layers: Omit<Analysis, 'article' | 'statements'>,
): Statement[] {
  return []
}
