import type { Analysis } from '../model/analysis.ts'
import type { Copy, Origin } from '../model/copy.ts'
import { digest } from './digest.ts'
import { groupLinked } from './families.ts'

/** The families of articles that descend from one text; an article without copies is a family of one. */
export function groupOrigins(analyses: readonly Analysis[], copies: readonly Copy[]): Origin[] {
  const ids = analyses.map(({ article }) => article.id)
  return groupLinked(
    ids,
    copies.map(({ articles }) => articles),
  ).map((articles) => ({ id: digest('origin', articles[0] ?? ''), articles }))
}
