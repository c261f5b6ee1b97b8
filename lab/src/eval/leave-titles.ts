import type { Article, Newsroom, Passage } from '@dateline/core'
import type { Place } from './gold/gold.ts'
import { touching } from './matching.ts'
import type { Locate } from './score-claims.ts'

const headings = new Set(['title', 'subtitle', 'heading'])

/**
 * Claims and conflicts without what lies in a title, subtitle or heading where nothing is marked: a title tells again what its
 * article tells, so it counts neither for nor against. `articles` by the key that `locate` gives.
 */
export function leaveTitles(
  { claims, conflicts }: Pick<Newsroom, 'claims' | 'conflicts'>,
  marked: readonly Place[],
  articles: ReadonlyMap<string, Article>,
  locate: Locate,
): Pick<Newsroom, 'claims' | 'conflicts'> {
  const counts = (passage: Passage): boolean => {
    const place = locate(passage)
    const { blocks = [] } = articles.get(place.article) ?? {}
    const block = blocks.find(({ start, end }) => start <= place.start && place.start < end)
    return !(block && headings.has(block.role)) || marked.some((one) => touching(one, place))
  }
  return {
    claims: claims.map((claim) => ({ ...claim, appearances: claim.appearances.filter(counts) })),
    conflicts: conflicts.filter(({ a, b }) => counts(a) && counts(b)),
  }
}
