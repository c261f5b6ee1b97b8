import type { Entity } from '../../model/entity.ts'

/** From an entity of an article to what it is across articles. */
export interface EntityIndex<T> {
  get(key: string): T | undefined
}

/** An entity as the articles of one story print it. */
export type StoryEntity = Omit<Entity, 'country'>

export function entityKey(article: string, entity: string): string {
  return `${article}/${entity}`
}
