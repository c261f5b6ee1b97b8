import type { Conflict } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Telling } from '../claims/telling.ts'

/** In what two tellings cannot both hold: the smallest telling phrase of each, and why in one sentence. */
export interface Clash extends Pick<Conflict, 'kind' | 'why' | 'score' | 'because'> {
  readonly a: Span
  readonly b: Span
  /** What is contradicted, where it tells one contradiction from another better than the claims do. */
  readonly once?: string
}

/**
 * Finds one kind of contradiction between two tellings; null where there is none.
 * `alignment` says how well the two say the same, 0 to 1.
 */
export type FindClash = (a: Telling, b: Telling, alignment: number) => Clash | null

/** The exact words of a span of a telling's article. */
export function printed({ analysis }: Telling, { start, end }: Span): string {
  return analysis.article.text.slice(start, end)
}

/** Whether both tell of the same kind of event. */
export function sharesEventType(a: Telling, b: Telling): boolean {
  return a.events.some(({ type }) => b.events.some((other) => other.type === type))
}
