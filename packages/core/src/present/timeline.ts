import type { Known } from '../model/reason.ts'
import type { Passage } from '../model/span.ts'
import type { Publication, Story } from '../model/story.ts'
import type { Precision } from '../model/time.ts'
import type { ClaimView } from './claim.ts'
import { backgroundOf } from './span.ts'

/** What is told to have happened at one time; `date` null: what no span dates. */
export interface RowView {
  readonly date: string | null
  readonly precision: Precision | null
  readonly known: Known | null
  /** It lies well before the first report: what led to the story. */
  readonly background: boolean
  /** The best supported first. */
  readonly claims: readonly ClaimView[]
  readonly because: readonly (Passage & { readonly reason: string })[]
}

/** The rows of a story’s timeline, and one more for the claims that none of them holds. */
export function viewTimeline(
  story: Story,
  claims: readonly ClaimView[],
  publications: readonly Publication[],
): RowView[] {
  const byId = new Map(claims.map((one) => [one.id, one]))
  const isBackground = backgroundOf(publications)
  const dated = new Set(story.timeline.flatMap((row) => row.claims))
  const undated = claims.filter((one) => !dated.has(one.id))
  const rows = story.timeline.map((row): RowView => {
    const held = row.claims.flatMap((id) => byId.get(id) ?? [])
    return { ...row, background: isBackground(row), claims: bestFirst(held) }
  })
  if (undated.length === 0) return rows
  const none = { date: null, precision: null, known: null, background: false, because: [] }
  return [...rows, { ...none, claims: bestFirst(undated) }]
}

/** By originators, then by reports; the order of the story where both are the same. */
function bestFirst(claims: readonly ClaimView[]): ClaimView[] {
  return claims.toSorted(
    (a, b) => b.originators.length - a.originators.length || b.reports - a.reports,
  )
}
