import type { Analysis } from './model/analysis.ts'
import type { Change, Newsroom } from './model/newsroom.ts'
import { findChanges } from './relate/changes.ts'
import { relate } from './relate/index.ts'

/** Adds an article to what is related: the same as relating everything anew, and what that changed. */
export function extend(
  newsroom: Newsroom,
  analysis: Analysis,
): { newsroom: Newsroom; changes: Change[] } {
  const { analyses, decisions } = newsroom
  const next = relate([...analyses, analysis], { decisions })
  return { newsroom: next, changes: findChanges(newsroom, next) }
}
