import type { SharedEntity } from '../../model/entity.ts'

/** From an entity of an article to the entity that it is across articles. */
export interface EntityIndex {
  get(key: string): SharedEntity | undefined
}

export function entityKey(article: string, entity: string): string {
  return `${article}/${entity}`
}
