import type { Newsroom } from '../model/newsroom.ts'
import type { ReconcileRule } from '../model/reconciliation.ts'
import type { Chapter } from '../model/story.ts'
import { reconcile } from '../relate/reconcile.ts'
import { type ClaimView, viewClaim } from './claim.ts'
import { type ConflictView, viewConflict } from './conflict.ts'
import { labelArticles } from './labels.ts'
import { findStory, lookUp } from './lookup.ts'
import { type SourceView, viewSources } from './source.ts'
import { type DateSpan, spanOfStory } from './span.ts'
import { type RowView, viewTimeline } from './timeline.ts'

export interface ViewOptions {
  /** Short names for articles, by id: file stems, say. Others go by publisher, title or id. */
  readonly labels?: Readonly<Record<string, string>> | undefined
  /** The rule to reconcile conflicts by; none when absent. */
  readonly rule?: ReconcileRule | undefined
}

/** A story laid out for reading: whoever shows it only has to draw it. */
export interface StoryView {
  readonly id: string
  readonly title: string
  /** Number of its origins. */
  readonly origins: number
  /** When it happens, without background. */
  readonly span: DateSpan | null
  readonly rows: readonly RowView[]
  /** The stretches between pauses in its coverage; one where it does not pause. */
  readonly chapters: readonly Chapter[]
  readonly claims: readonly ClaimView[]
  readonly conflicts: readonly ConflictView[]
  readonly sources: readonly SourceView[]
  readonly because: readonly string[]
}

/** Lays out one story of a newsroom. Throws DatelineError where there is no such story. */
export function viewStory(newsroom: Newsroom, id: string, options: ViewOptions = {}): StoryView {
  const story = findStory(newsroom, id)
  const lookup = lookUp(newsroom)
  const inStory = story.articles.flatMap((article) => lookup.publications.get(article) ?? [])
  const labels = labelArticles(inStory, options.labels)
  const claims = story.claims.flatMap((claim) => {
    const found = lookup.claims.get(claim)
    return found ? [viewClaim(found, lookup, labels)] : []
  })
  const conflicts = story.conflicts.flatMap((conflict) => {
    const found = lookup.conflicts.get(conflict)
    if (!found) return []
    const reconciled = options.rule ? reconcile(found, newsroom, options.rule) : null
    return [viewConflict(found, claims, lookup, labels, reconciled)]
  })
  return {
    id,
    title: story.title,
    origins: story.origins.length,
    span: spanOfStory(story, inStory),
    rows: viewTimeline(story, claims, inStory),
    chapters: story.chapters,
    claims,
    conflicts,
    sources: viewSources(story, newsroom, lookup, labels),
    because: story.because,
  }
}
