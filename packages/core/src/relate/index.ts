import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/decision.ts'
import type { Newsroom } from '../model/newsroom.ts'

export interface RelateOptions {
  /** A reviewer's word on pairs; it always wins. */
  readonly decisions?: readonly Decision[] | undefined
}

/** Relates articles to each other. The order in which they come does not matter. */
export function relate(analyses: readonly Analysis[], options: RelateOptions = {}): Newsroom {
  return {
    analyses: [...analyses],
    decisions: [...(options.decisions ?? [])],
    publications: [],
    stories: [],
    entities: [],
    claims: [],
    conflicts: [],
    copies: [],
    origins: [],
    events: [],
  }
}
