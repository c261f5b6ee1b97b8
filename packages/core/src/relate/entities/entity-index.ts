import type { Analysis } from '../../model/analysis.ts'
import type { Entity } from '../../model/entity.ts'

/** From an entity of an article to what it is across articles. */
export interface EntityIndex<T> {
  get(key: string): T | undefined
}

/** What the entities of an article are across articles, in their order: the same object for what is one. */
export type SharedIn = (analysis: Analysis) => readonly (object | undefined)[]

/** An entity as the articles of one story print it. */
export type StoryEntity = Omit<Entity, 'country'>

export function entityKey(article: string, entity: string): string {
  return `${article}/${entity}`
}
