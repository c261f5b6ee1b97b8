import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/decision.ts'
import type { Newsroom } from '../model/newsroom.ts'
import { Desk } from './desk.ts'

export interface RelateOptions {
  /** A reviewer's word on pairs; it always wins. */
  readonly decisions?: readonly Decision[] | undefined
}

/** Relates articles to each other. The order in which they come does not matter; one given twice counts once. */
export function relate(given: readonly Analysis[], options: RelateOptions = {}): Newsroom {
  const desk = new Desk([...(options.decisions ?? [])])
  const analyses = new Map(given.map((one) => [one.article.id, one]))
  desk.add([...analyses.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1)))
  return desk.newsroom()
}
