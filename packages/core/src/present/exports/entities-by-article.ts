import type { Newsroom } from '../../model/newsroom.ts'

/** The entities that each article names, by article id. */
export function entitiesByArticle(newsroom: Newsroom): Map<string, Newsroom['entities']> {
  const named = new Map<string, Newsroom['entities']>()
  for (const entity of newsroom.entities) {
    for (const article of new Set(entity.members.map((one) => one.article))) {
      const list = named.get(article)
      if (list) list.push(entity)
      else named.set(article, [entity])
    }
  }
  return named
}
