import type { Analysis } from './model/analysis.ts'
import type { Change, Newsroom } from './model/newsroom.ts'
import { findChanges } from './relate/changes.ts'
import { finish, type InParts } from './relate/in-parts.ts'
import { relateOneMore } from './relate/index.ts'

/** The newsroom with one more article, and what that changed. */
export interface Extended {
  readonly newsroom: Newsroom
  readonly changes: Change[]
}

/**
 * Adds an article to a newsroom. The result is the same as relating everything anew, with what changed. Fast on
 * a newsroom that `relate` or `extend` returned and that has not been extended yet; any other is related anew.
 */
export function extend(newsroom: Newsroom, analysis: Analysis): Extended {
  return finish(extendInParts(newsroom, analysis))
}

/** As `extend`, with a pause after each part of the work. The newsroom counts as extended once the work begins, done or not. */
export function* extendInParts(newsroom: Newsroom, analysis: Analysis): InParts<Extended> {
  const { newsroom: next, before, after } = yield* relateOneMore(newsroom, analysis)
  return { newsroom: next, changes: findChanges(before, after) }
}
