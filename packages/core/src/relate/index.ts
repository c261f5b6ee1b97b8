import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/decision.ts'
import type { Newsroom } from '../model/newsroom.ts'
import { findCopies } from './copies.ts'
import { relateEntities } from './entities.ts'
import { indexEntities } from './entity-index.ts'
import { groupOrigins } from './origins.ts'
import { relateStory } from './relate-story.ts'
import { groupStories } from './stories.ts'
import { Weights } from './weights.ts'

export interface RelateOptions {
  /** A reviewer's word on pairs; it always wins. */
  readonly decisions?: readonly Decision[] | undefined
}

/** Relates articles to each other. The order in which they come does not matter; one given twice counts once. */
export function relate(given: readonly Analysis[], options: RelateOptions = {}): Newsroom {
  const decisions = [...(options.decisions ?? [])]
  const analyses = [...new Map(given.map((one) => [one.article.id, one])).values()].sort((a, b) =>
    a.article.id < b.article.id ? -1 : 1,
  )
  const copies = findCopies(analyses, decisions)
  const origins = groupOrigins(analyses, copies)
  const originOf = new Map(origins.flatMap(({ id, articles }) => articles.map((one) => [one, id])))
  const entities = relateEntities(analyses, decisions)
  const index = indexEntities(entities)
  const weights = new Weights(analyses, index)
  const stories = groupStories(analyses, weights, decisions).map((group) =>
    relateStory(group, { entities: index, originOf, weights, decisions }),
  )
  return {
    analyses,
    decisions,
    publications: stories.flatMap(({ publications }) => publications),
    stories: stories.map(({ story }) => story),
    entities,
    claims: stories.flatMap(({ claims }) => claims),
    conflicts: stories.flatMap(({ conflicts }) => conflicts),
    copies,
    origins,
    events: stories.flatMap(({ events }) => events),
  }
}
