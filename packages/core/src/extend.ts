import type { Analysis } from './model/analysis.ts'
import type { Change, Newsroom } from './model/newsroom.ts'
import { findChanges } from './relate/changes.ts'
import { relateOneMore } from './relate/index.ts'

/**
 * Adds an article to what is related: the same as relating everything anew, and what that changed. Fast on
 * a newsroom that `relate` or `extend` returned and that nothing was added to yet; any other is related anew.
 */
export function extend(
  newsroom: Newsroom,
  analysis: Analysis,
): { newsroom: Newsroom; changes: Change[] } {
  const { newsroom: next, before, after } = relateOneMore(newsroom, analysis)
  return { newsroom: next, changes: findChanges(before, after) }
}
