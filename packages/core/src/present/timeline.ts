import type { Known } from '../model/reason.ts'
import type { Passage } from '../model/span.ts'
import type { Story } from '../model/story.ts'
import type { Precision } from '../model/time.ts'
import type { ClaimView } from './claim.ts'

/** What is told to have happened at one time; `date` null: what no span dates. */
export interface RowView {
  readonly date: string | null
  readonly precision: Precision | null
  readonly known: Known | null
  readonly claims: readonly ClaimView[]
  readonly because: readonly (Passage & { readonly reason: string })[]
}

/** The rows of a story’s timeline as they are, and one more for the claims that none of them holds. */
export function viewTimeline(story: Story, claims: readonly ClaimView[]): RowView[] {
  const byId = new Map(claims.map((one) => [one.id, one]))
  const dated = new Set(story.timeline.flatMap((row) => row.claims))
  const undated = claims.filter((one) => !dated.has(one.id))
  const rows = story.timeline.map((row): RowView => {
    return { ...row, claims: row.claims.flatMap((id) => byId.get(id) ?? []) }
  })
  if (undated.length === 0) return rows
  return [...rows, { date: null, precision: null, known: null, claims: undated, because: [] }]
}
