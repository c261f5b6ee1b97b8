import type { SharedEvent } from '../model/event.ts'
import type { ClaimGroup } from './claims.ts'

/** The same event across articles: the words of one type in the tellings of one claim. */
export function shareEvents(claims: Iterable<ClaimGroup>): SharedEvent[] {
  return [...claims].flatMap((tellings) => {
    const mentions = tellings.flatMap(({ analysis, events }) =>
      events.map(({ start, end, type }) => ({ type, article: analysis.article.id, start, end })),
    )
    return [...Map.groupBy(mentions, ({ type }) => type)]
      .filter(([, group]) => new Set(group.map(({ article }) => article)).size > 1)
      .map(([type, group]) => ({
        type,
        mentions: group.map(({ article, start, end }) => ({ article, start, end })),
      }))
  })
}
