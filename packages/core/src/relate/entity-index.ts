import type { SharedEntity } from '../model/entity.ts'

/** From an entity of an article to the entity that it is across articles. */
export type EntityIndex = ReadonlyMap<string, SharedEntity>

export function entityKey(article: string, entity: string): string {
  return `${article}/${entity}`
}

export function indexEntities(entities: readonly SharedEntity[]): EntityIndex {
  return new Map(
    entities.flatMap((shared) =>
      shared.members.map(({ article, entity }) => [entityKey(article, entity), shared] as const),
    ),
  )
}
