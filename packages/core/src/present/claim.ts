import type { Claim, ClaimStatus } from '../model/claim.ts'
import { compareText } from '../model/compare-text.ts'
import type { Known } from '../model/reason.ts'
import { byStart } from '../relate/moments.ts'
import { type AppearanceView, viewAppearance } from './appearance.ts'
import type { Labels } from './labels.ts'
import type { Lookup } from './lookup.ts'
import { namingOutlets } from './outlet.ts'

/** A claim as a reader meets it: what it says, in how many reports, who says it first, and every appearance. */
export interface ClaimView {
  readonly id: string
  /** One appearance, word for word. */
  readonly text: string
  readonly status: ClaimStatus
  /** Number of articles that carry it. */
  readonly reports: number
  readonly originators: readonly string[]
  /** ◆ several reports, one originator behind them all. */
  readonly oneOriginator: boolean
  /** ≠ ids of the conflicts that touch it. */
  readonly conflicts: readonly string[]
  /** The earliest publication that carries it; null: none is dated. */
  readonly firstTold: { readonly date: string; readonly known: Known | null } | null
  /** By date of publication, then by place in the article. */
  readonly appearances: readonly AppearanceView[]
  readonly because: readonly string[]
}

export function viewClaim(claim: Claim, lookup: Lookup, labels: Labels): ClaimView {
  const publishedAt = (article: string) => lookup.publications.get(article)?.publishedAt ?? null
  const appearances = claim.appearances
    .map((one) => viewAppearance(one, lookup, labels))
    .sort(
      (a, b) =>
        byStart(publishedAt(a.article), publishedAt(b.article)) ||
        compareText(a.article, b.article) ||
        a.start - b.start,
    )
  const [first] = appearances
  const name = namingOutlets(claim, lookup, labels)
  const publication = first && lookup.publications.get(first.article)
  const reports = new Set(appearances.map((one) => one.article)).size
  return {
    id: claim.id,
    text: claim.text,
    status: claim.status,
    reports,
    originators: claim.originators.map(name),
    oneOriginator: reports > 1 && claim.originators.length === 1,
    conflicts: lookup.conflictsOf.get(claim.id) ?? [],
    firstTold: publication?.publishedAt
      ? { date: publication.publishedAt, known: publication.known }
      : null,
    appearances,
    because: claim.because.map(name),
  }
}
