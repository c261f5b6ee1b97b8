import type { Analysis } from '../../model/analysis.ts'
import type { Stance } from '../../model/attribution.ts'
import type { Conflict } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Telling } from '../claims/telling.ts'

/** Two tellings that are held against each other. */
export interface Against {
  readonly a: Telling
  readonly b: Telling
  /** How well the two say the same, 0 to 1. */
  readonly alignment: number
}

/** In what two tellings cannot both hold: the smallest telling phrase of each, and why in one sentence. */
export interface Clash extends Pick<Conflict, 'kind' | 'why' | 'because'> {
  readonly a: Span
  readonly b: Span
  /** What is contradicted, where it tells one contradiction from another better than the claims do. */
  readonly once?: string
  /** How probable it is, 0 to 1, where a table tells; else it is told as far as the two say the same. */
  readonly score?: number
  /** What it is about, where tellings of one claim can contradict each other in several things of one kind: "killed". */
  readonly about?: string
}

/** One side of a clash: its article, and the telling that it stands in. */
export interface Side {
  readonly analysis: Analysis
  readonly telling: Telling
}

/** A clash, and where it was found. */
export interface Found {
  readonly clash: Clash
  readonly a: Side
  readonly b: Side
  /** 0 to 1 */
  readonly score: number
}

/** Finds one kind of contradiction between two tellings; null where there is none. */
export type FindClash = (against: Against) => Clash | null

/** Stances that leave open, or contest, what is said. */
export const contests: ReadonlySet<Stance> = new Set(['denies', 'doubts', 'declines to confirm'])

/** The exact words of a span of a telling's article. */
export function printed({ analysis }: Pick<Telling, 'analysis'>, { start, end }: Span): string {
  return analysis.article.text.slice(start, end)
}

/** Whether both are what one and the same speaker says in quotation marks, as far as is known. */
export function isOneQuotation(a: Telling, b: Telling): boolean {
  return isQuoted(a) && isQuoted(b) && !a.originator.own && a.originator.key === b.originator.key
}

/** Whether all of a telling stands in quotation marks. */
export function isDirect({ analysis, statement }: Telling): boolean {
  return analysis.attributions[statement.attribution ?? -1]?.kind === 'direct'
}

/** Whether a telling stands in quotation marks, in part at least. */
function isQuoted({ analysis, statement }: Telling): boolean {
  const kind = analysis.attributions[statement.attribution ?? -1]?.kind
  return kind === 'direct' || kind === 'mixed'
}
