import type { Conflict, ConflictKind } from '../model/claim.ts'
import type { Reconciliation } from '../model/reconciliation.ts'
import type { Passage, Span } from '../model/span.ts'
import type { TimeExpression } from '../model/time.ts'
import { type AppearanceView, isDated, type When } from './appearance.ts'
import type { ClaimView } from './claim.ts'
import type { Labels } from './labels.ts'
import type { Lookup } from './lookup.ts'

/** One side of a conflict: the phrase that shows it, in its sentence. */
export interface SideView extends Passage {
  /** The smallest phrase that shows the conflict, word for word. */
  readonly text: string
  readonly label: string
  readonly sentence: Span
  /** The sentence before and after the phrase, word for word. */
  readonly before: string
  readonly after: string
  /** Who first says it, in a few words; null: the outlet itself. */
  readonly who: string | null
  /** When it is said to have been so; null: not known. */
  readonly when: When | null
}

export interface ConflictView {
  readonly id: string
  readonly kind: ConflictKind
  readonly why: string
  readonly a: SideView
  readonly b: SideView
  readonly claims: readonly string[]
  /** As the rule asked for reconciles it; null: none was asked for. */
  readonly reconciliation: Reconciliation | null
  readonly score: number
  readonly because: readonly string[]
}

export function viewConflict(
  conflict: Conflict,
  claims: readonly ClaimView[],
  lookup: Lookup,
  labels: Labels,
  reconciliation: Reconciliation | null = null,
): ConflictView {
  const touched = claims.filter((one) => conflict.claims.includes(one.id))
  const side = (passage: Passage) => viewSide(passage, touched, lookup, labels)
  const { id, kind, why, score, because } = conflict
  const { a, b } = conflict
  const view = { id, kind, why, claims: conflict.claims, reconciliation, score, because }
  return { ...view, a: side(a), b: side(b) }
}

function viewSide(
  { article, start, end }: Passage,
  claims: readonly ClaimView[],
  lookup: Lookup,
  labels: Labels,
): SideView {
  const around = (one: Span) => one.start <= start && end <= one.end
  const sentences = lookup.analyses.get(article)?.sentences ?? []
  const told = claims.flatMap((claim) => claim.appearances.filter((one) => one.article === article))
  const sentence = sentences.find(around) ?? told.find(around) ?? { start, end }
  const teller = told.find(around) ?? nearestIn(sentence, told, start)
  return {
    article,
    start,
    end,
    text: lookup.textOf({ article, start, end }),
    label: labels.get(article) ?? article,
    sentence: { start: sentence.start, end: sentence.end },
    before: lookup.textOf({ article, start: sentence.start, end: start }),
    after: lookup.textOf({ article, start: end, end: sentence.end }),
    who: teller?.who ? teller.teller : null,
    when: whenSaid({ start, end }, lookup.timesOf(article)) ?? teller?.when ?? null,
  }
}

/** Where the phrase is a time, that time: last inspected in ▌January▐. */
function whenSaid(phrase: Span, times: readonly TimeExpression[]): When | null {
  const time = times.find((one) => one.start < phrase.end && phrase.start < one.end)
  return time && isDated(time) ? { date: time.value, known: time.known, of: 'event' } : null
}

// Officials refused to ▌confirm▐ they had taken the town: the telling is what follows the phrase
function nearestIn(sentence: Span, told: readonly AppearanceView[], at: number) {
  return told
    .filter((one) => one.start < sentence.end && sentence.start < one.end)
    .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]
}

/** How a rule reconciles a conflict, in words: “latest › A: published last”; null where no rule was asked for. */
export function sayReconciliation({ reconciliation }: ConflictView): string | null {
  if (!reconciliation) return null
  const { rule, preferred, because } = reconciliation
  return `${rule} › ${preferred?.toUpperCase() ?? 'neither'}: ${because.join('; ')}`
}
