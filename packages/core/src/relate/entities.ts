import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/decision.ts'
import type { SharedEntity } from '../model/entity.ts'

/** Settles which entities of different articles are one, each merge with its score and reasons. */
export function relateEntities(
  analyses: readonly Analysis[],
  _decisions: readonly Decision[],
): SharedEntity[] {
  return analyses.flatMap(({ article, entities }) =>
    entities.map((entity) => ({
      ...entity,
      id: `${article.id}-${entity.id}`,
      members: [{ article: article.id, entity: entity.id }],
      merges: [],
    })),
  )
}
