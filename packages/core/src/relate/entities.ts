import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/decision.ts'
import type { SharedEntity } from '../model/entity.ts'

export function relateEntities(
  analyses: readonly Analysis[],
  _decisions: readonly Decision[],
): SharedEntity[] {
  const all = analyses.flatMap(({ article, entities }) =>
    entities.map((entity) => ({ article: article.id, entity })),
  )
  return [...Map.groupBy(all, ({ entity }) => `${entity.type} ${entity.name.toLowerCase()}`)].map(
    ([id, group]) => ({
      ...(group[0] as (typeof group)[0]).entity,
      id,
      members: group.map(({ article, entity }) => ({ article, entity: entity.id })),
      merges: [],
    }),
  )
}
