import type { Conflict, ConflictKind } from '../model/claim.ts'
import type { Passage, Span } from '../model/span.ts'
import type { ClaimView } from './claim.ts'
import type { Labels } from './labels.ts'
import type { Lookup } from './lookup.ts'

/** One side of a conflict: the telling phrase, and the sentence that it stands in. */
export interface SideView extends Passage {
  /** The smallest telling phrase, word for word. */
  readonly text: string
  readonly label: string
  readonly sentence: Span
  /** The sentence up to the phrase, and from it on, word for word. */
  readonly before: string
  readonly after: string
  /** Who first says it, in a few words; null: not known. */
  readonly who: string | null
}

export interface ConflictView {
  readonly id: string
  readonly kind: ConflictKind
  readonly why: string
  readonly a: SideView
  readonly b: SideView
  readonly claims: readonly string[]
  readonly score: number
  readonly because: readonly string[]
}

export function viewConflict(
  conflict: Conflict,
  claims: readonly ClaimView[],
  lookup: Lookup,
  labels: Labels,
): ConflictView {
  const touched = claims.filter((one) => conflict.claims.includes(one.id))
  const side = (passage: Passage) => viewSide(passage, touched, lookup, labels)
  const { id, kind, why, score, because } = conflict
  const { a, b } = conflict
  return { id, kind, why, a: side(a), b: side(b), claims: conflict.claims, score, because }
}

function viewSide(
  { article, start, end }: Passage,
  claims: readonly ClaimView[],
  lookup: Lookup,
  labels: Labels,
): SideView {
  const around = (one: Span) => one.start <= start && end <= one.end
  const teller = claims
    .flatMap((claim) => claim.appearances)
    .find((one) => one.article === article && around(one))
  const sentences = lookup.analyses.get(article)?.sentences ?? []
  const sentence = sentences.find(around) ?? teller ?? { start, end }
  return {
    article,
    start,
    end,
    text: lookup.textOf({ article, start, end }),
    label: labels.get(article) ?? article,
    sentence: { start: sentence.start, end: sentence.end },
    before: lookup.textOf({ article, start: sentence.start, end: start }),
    after: lookup.textOf({ article, start: end, end: sentence.end }),
    who: teller?.teller ?? null,
  }
}
