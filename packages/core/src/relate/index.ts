import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/decision.ts'
import type { Newsroom } from '../model/newsroom.ts'
import { byArticle } from './by-article.ts'
import { type Delta, Desk } from './desk.ts'
import { finish, type InParts } from './in-parts.ts'

export interface RelateOptions {
  /** A reviewer's word on pairs; it always wins. */
  readonly decisions?: readonly Decision[] | undefined
}

/** The desk at which a newsroom was made, until it has gone on to the next. */
const desks = new WeakMap<Newsroom, Desk>()

/** Relates articles to each other. The order in which they come does not matter; one given twice counts once. */
export function relate(given: readonly Analysis[], options: RelateOptions = {}): Newsroom {
  return finish(relateInParts(given, options))
}

/** As `relate`, with a pause after each part of the work, most of them stories: whoever does it may let others go first. */
export function* relateInParts(
  given: readonly Analysis[],
  options: RelateOptions = {},
): InParts<Newsroom> {
  const desk = new Desk([...(options.decisions ?? [])])
  const analyses = new Map(given.map((one) => [one.article.id, one]))
  yield* desk.add([...analyses.values()].sort(byArticle))
  return newsroomOf(desk)
}

/**
 * The newsroom with one more article, and what that touched, with pauses. A newsroom that did not come from here, as one
 * read from a file, one that was added to before, or one that has this article already, is related anew.
 */
export function* relateOneMore(
  newsroom: Newsroom,
  analysis: Analysis,
): InParts<Delta & { newsroom: Newsroom }> {
  const desk = desks.get(newsroom)
  if (!desk || desk.has(analysis.article.id)) {
    const { analyses, decisions } = newsroom
    const next = yield* relateInParts([...analyses, analysis], { decisions })
    return { newsroom: next, before: newsroom, after: next }
  }
  desks.delete(newsroom)
  const delta = yield* desk.add([analysis])
  return { newsroom: newsroomOf(desk), ...delta }
}

function newsroomOf(desk: Desk): Newsroom {
  const newsroom = desk.newsroom()
  desks.set(newsroom, desk)
  return newsroom
}
