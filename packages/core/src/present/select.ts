import type { Newsroom } from '../model/newsroom.ts'
import { findStory } from './lookup.ts'

/** A newsroom with one story only. Throws DatelineError where there is no such story. */
export function selectStory(newsroom: Newsroom, id: string): Newsroom {
  const story = findStory(newsroom, id)
  const articles = new Set(story.articles)
  const claims = new Set(story.claims)
  const conflicts = new Set(story.conflicts)
  const origins = new Set(story.origins)
  return {
    analyses: newsroom.analyses.filter((one) => articles.has(one.article.id)),
    decisions: newsroom.decisions,
    publications: newsroom.publications.filter((one) => articles.has(one.article)),
    stories: [story],
    entities: newsroom.entities.filter((one) => one.members.some((m) => articles.has(m.article))),
    claims: newsroom.claims.filter((one) => claims.has(one.id)),
    conflicts: newsroom.conflicts.filter((one) => conflicts.has(one.id)),
    copies: newsroom.copies.filter((one) => one.articles.some((article) => articles.has(article))),
    origins: newsroom.origins.filter((one) => origins.has(one.id)),
    events: newsroom.events.filter((one) => one.mentions.some((m) => articles.has(m.article))),
  }
}
